/** Given names and surnames of one origin, that go together. */
export interface NameGroup {
  readonly id: string;
  readonly m: string;
  readonly f: string;
  readonly family: string;
  /** Of what made-up names are put together, where the commonest names together would look made up. */
  readonly made?: { readonly m: string; readonly f: string; readonly family: string };
}

/**
 * Origins beside those of the English-speaking countries and India.
 * Source: own lists of names that are common there, written as English papers write them.
 */
export const ORIGINS: readonly NameGroup[] = [
  {
    id: 'people.french',
    m: 'Jean Pierre Philippe Michel Alain Jacques Bernard Francois Laurent Nicolas Thierry Olivier Christophe Patrick Pascal Didier Eric Herve Gilles Dominique Yves Serge Claude Henri Louis Luc Marc Antoine Guillaume Julien Sebastien Fabien Fabrice Frederic Ludovic Arsene Gerard Rene Emmanuel Benoit Mathieu Vincent Xavier Bruno Raphael Cedric Jerome Stephane',
    f: 'Marie Nathalie Isabelle Sylvie Catherine Francoise Valerie Christine Anne Sophie Sandrine Veronique Brigitte Segolene Camille Amelie Celine Claire Helene Juliette Virginie Delphine Florence Laurence Martine Elodie',
    family:
      'Martin Dubois Durand Moreau Lefebvre Leroy Roux Fournier Girard Lambert Fontaine Rousseau Vincent Muller Faure Mercier Blanc Guerin Boyer Garnier Chevalier Perrin Morel Gauthier Dumont Lemoine Renard Barbier Brun Giraud Marchand Noel Meunier Denis Lacroix Picard Roche Colin Vidal Caron Renaud Leclerc Gaillard Bertrand Masson Besson Chirac Villepin Laporte Forgeard Camus',
  },
  {
    id: 'people.german',
    m: 'Hans Klaus Juergen Jurgen Wolfgang Peter Michael Thomas Andreas Stefan Christian Martin Frank Bernd Uwe Dieter Werner Gerhard Helmut Horst Manfred Rainer Ralf Matthias Joachim Markus Karl Heinz Guenter Otto Ulrich Volker Florian Sebastian Tobias Jens Dirk Jan Gerd Eckhard Josef Franz Ernst Wilhelm Norbert Oliver Thilo Heiko Jorg',
    f: 'Angela Petra Sabine Monika Ursula Renate Birgit Claudia Andrea Susanne Katrin Anja Stefanie Heike Martina Ute Gabriele Ingrid Karin Brigitte Julia Anna Franziska Annette Christine',
    family:
      'Mueller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schroeder Neumann Schwarz Zimmermann Braun Krueger Hofmann Hartmann Lange Werner Krause Lehmann Schmid Maier Koehler Herrmann Koenig Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Moeller Weiss Jung Hahn Vogel Friedrich Keller Roth Beck Berger Winkler Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Boehm Winter Kraus Schumacher Vogt Stein Jaeger Otto Sommer Gross Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Pohl Engel Horn Busch Bergmann Voigt Sauer Arnold Merkel Stoiber Pfeiffer',
  },
  {
    id: 'people.italian',
    m: 'Marco Giuseppe Giovanni Antonio Mario Luigi Francesco Roberto Paolo Carlo Andrea Alessandro Stefano Massimo Sergio Luca Franco Giorgio Umberto Fabio Claudio Vincenzo Salvatore Silvio Romano Enrico Maurizio Pietro Gianni Gianluca Alberto Bruno Domenico Filippo Matteo Emilio Lorenzo Riccardo Walter Fabrizio Davide Daniele Nicola',
    f: 'Maria Anna Giulia Francesca Chiara Laura Silvia Paola Elena Sara Federica Valentina Alessandra Cristina Barbara Monica Roberta Lucia Emma Giorgia Rosa Simona',
    family:
      'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola Marchetti Parisi Villa Conte Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi Martino Fiore Ferretti Bellini Basile Riva Donati Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino Orlando Damico Negri Berlusconi Prodi',
  },
  {
    id: 'people.spanish',
    m: 'Jose Juan Carlos Miguel Antonio Manuel Francisco Javier Luis Pedro Jorge Fernando Alberto Alejandro Rafael Sergio Pablo Ricardo Eduardo Roberto Diego Enrique Ramon Alfonso Andres Raul Oscar Hugo Nestor Hernan Gustavo Julio Cesar Felipe Rodrigo Mariano Felix Emilio Vicente Ignacio Guillermo Arturo Mario Santiago Feliciano Jordi David Rafa Esteban Ramiro Joaquin Matias Ruben Wilfredo Ulises Marcelo Gonzalo Alvaro Domingo',
    f: 'Maria Carmen Ana Isabel Laura Cristina Marta Elena Lucia Pilar Rosa Teresa Paula Raquel Silvia Beatriz Patricia Gabriela Monica Veronica Alejandra Claudia Carolina Daniela Valeria Sofia Michelle Lorena Catalina Mariela Elvira Elena Renata Dolores Ines Julieta Marisol Ximena Yolanda',
    family:
      'Garcia Rodriguez Gonzalez Fernandez Lopez Martinez Sanchez Perez Gomez Martin Jimenez Ruiz Hernandez Diaz Moreno Alvarez Romero Alonso Gutierrez Navarro Torres Dominguez Vazquez Ramos Gil Ramirez Serrano Blanco Molina Morales Suarez Ortega Delgado Castro Ortiz Rubio Marin Sanz Nunez Iglesias Medina Garrido Cortes Castillo Santos Lozano Guerrero Cano Prieto Mendez Cruz Calvo Gallego Herrera Marquez Leon Vidal Pena Flores Cabrera Campos Vega Fuentes Carrasco Diez Reyes Caballero Nieto Aguilar Pascual Herrero Santana Lorenzo Hidalgo Montero Ibanez Gimenez Ferrer Duran Santiago Benitez Mora Vicente Vargas Arias Carmona Crespo Roman Pastor Soto Saez Velasco Moya Soler Parra Esteban Bravo Gallardo Rojas Ferrero Kirchner Chavez Zapatero Aznar Ampuero Choque Mamani Quispe Condori Huaman Ccori Ureta Rebolledo Guardia Pizarro Sepulveda Contreras Espinoza Valdivia Zuniga Rojas Vargas Aguilar Benitez Caceres Cardenas Figueroa Fuentes Guzman Ibarra Leiva Maldonado Mejia Miranda Montoya Muñoz Ojeda Olivares Orellana Paredes Quintana Quiroga Riquelme Saavedra Salinas Sandoval Silva Soto Tapia Valdes Valenzuela Vera Villalobos Yanez',
  },
  {
    id: 'people.russian',
    m: 'Alexander Alexei Andrei Anatoly Boris Dmitry Evgeny Yevgeny Igor Ivan Konstantin Leonid Maxim Mikhail Nikolai Oleg Pavel Roman Sergei Sergey Stanislav Valery Vasily Viktor Vitaly Vladimir Yuri Gennady Grigory Denis Kirill Marat Nikita Vyacheslav Viktor Vladislav',
    f: 'Anna Anastasia Elena Ekaterina Irina Maria Natalia Olga Svetlana Tatiana Valentina Vera Yulia Lyudmila Galina Ksenia Daria Marina Nadezhda Larisa Oksana Polina',
    family:
      'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Solovyov Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Kuzmin Frolov Alexandrov Dmitriev Korolev Gusev Kiselev Ilyin Maximov Polyakov Sorokin Vinogradov Kovalev Belov Medvedev Antonov Tarasov Zhukov Baranov Filippov Komarov Davydov Belyaev Gerasimov Bogdanov Osipov Sidorov Matveev Titov Markov Mironov Krylov Kulikov Karpov Vlasov Melnikov Denisov Gavrilov Tikhonov Kazakov Afanasyev Danilov Savelyev Timofeev Fomin Chernov Abramov Martynov Efimov Fedotov Shcherbakov Nazarov Kalinin Isaev Chernyshev Bykov Maslov Rodionov Konovalov Lazarev Voronin Klimov Filatov Ponomarev Golubev Kudryavtsev Prokhorov Naumov Potapov Zhuravlev Ovchinnikov Trofimov Leonov Sobolev Ermakov Kolesnikov Goncharov',
  },
  {
    id: 'people.arab',
    m: 'Ahmed Mohammed Muhammad Mohamed Mahmoud Mustafa Hassan Hussein Ali Omar Khaled Khalid Ibrahim Youssef Yousef Abdullah Abdul Abdel Saeed Said Salah Samir Sami Tariq Nabil Nasser Karim Kamal Jamal Faisal Fadi Bashar Hamid Rashid Walid Ziad Adel Amr Anwar Fouad Ghassan Hani Imad Issam Majid Marwan Munir Nizar Rafik Ramzi Riad Saad Tawfiq Yasser Zaki',
    f: 'Fatima Aisha Mariam Layla Leila Nadia Amina Huda Samira Zainab Salma Rania Hanan Noor Amal Dina Farah Hala Iman Lina Mona Rana Reem Sahar Yasmin',
    family:
      'Hassan Hussein Ahmed Khalil Mansour Haddad Khoury Nasser Saleh Ibrahim Mahmoud Rahman Hamdan Najjar Farouk Aziz Saad Suleiman Abbas Shaheen Kassem Jaber Qureia Fayyad Darwish Barakat Habib Hariri Jumblatt Lahoud Mikati Zaki Sabri Naim Sharif Tawil Zidan Awad Fares Bishara Salim Haidar Hamad Masri Rashid Shami Kanaan Atassi Nahas Sayegh Othman',
  },
  {
    id: 'people.nordic',
    m: 'Lars Erik Anders Johan Per Karl Jan Nils Bjorn Sven Ole Henrik Magnus Jonas Fredrik Mikael Thomas Mats Ulf Hans Kjell Knut Olav Jens Jesper Morten Peter Soren Niels Christian Rasmus Mads Stefan Gustav Gunnar Leif Tore Hakan Bengt Arne',
    f: 'Anna Eva Karin Kristina Ingrid Maria Birgitta Marie Linda Sara Johanna Ida Sofie Kirsten Hanne Mette Lise Anne Inger Astrid Gro Helle Camilla Emma Annika Malin',
    family:
      'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindstrom Lindqvist Berg Bergstrom Lundberg Lundgren Berglund Fredriksson Sandberg Forsberg Sjoberg Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Haugen Hagen Johannessen Jacobsen Dahl Halvorsen Henriksen Lund Sorensen Rasmussen Christensen Madsen Thomsen Poulsen Nielsen Knudsen Mortensen Moller Straberg Carlsson',
  },
  {
    id: 'people.finnish',
    m: 'Mikko Jari Juha Timo Kari Antti Matti Pekka Heikki Janne Teemu Jukka Markku Esa Olli Sami Tero Ville Kimmo',
    f: 'Tarja Anneli Kaisa Paivi Sari Riitta Leena Minna Katja Hanna Satu Marja',
    family:
      'Virtanen Korhonen Nieminen Makinen Hamalainen Laine Heikkinen Koskinen Jarvinen Lehtonen Saarinen Salminen Heinonen Niemi Salonen Turunen Laitinen Rantanen Karjalainen Hypponen Kinnunen Savolainen',
  },
  {
    id: 'people.turkish',
    m: 'Mehmet Mustafa Ahmet Huseyin Hasan Murat Osman Yusuf Recep Kemal Orhan Cemal Bulent Ercan Hakan Emre Volkan Serkan',
    f: 'Ayse Fatma Emine Hatice Zeynep Elif Meral Sevgi Nuray',
    family:
      'Yilmaz Kaya Demir Celik Sahin Yildiz Yildirim Ozturk Aydin Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt Ozdemir Simsek Polat Unal Erdogan Gul Babacan Sener',
  },
  {
    id: 'people.dutch',
    m: 'Jan Pieter Peter Johan Willem Hendrik Dirk Kees Marco Ruud Robin Dennis Wim Hans Frank Bart Jeroen Erik Gerard Henk Guus Louis Sander Arjen Ronald Edwin Koen Maarten Bas',
    f: 'Anna Maria Johanna Ingrid Marianne Sanne Lotte Femke Anouk Eva Esther Monique Saskia Marijke Wilma Linda',
    family:
      'Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits Kok Jacobs Vermeulen Schouten Willems Hoekstra Koster Prins Blom Huisman Postma Kuipers Kramer Verhoeven Martens Bosman Scholten Verbeek Wouters',
  },
  {
    id: 'people.japanese',
    m: 'Hiroshi Kenji Takeshi Akira Yukio Kazuo Toshio Hideo Masao Makoto Satoshi Takashi Koji Shinji Yoshio Naoto Taro Ichiro Junichiro Shinzo Kenichi Masahiro Yasuo Tadashi Hiroyuki Shogo Masayuki Toshihiko Daisuke',
    f: 'Yoko Keiko Akiko Naoko Yuko Michiko Noriko Kumiko Sachiko Yukiko Tomoko Makiko Junko Emi Haruka',
    family:
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Ikeda Hashimoto Ishikawa Ogawa Fujita Okada Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Miura Takeuchi Nakajima Okamoto Matsuda Harada Ono Tamura Nakano Wada Ueda Ando Hara Sakai Kudo Miyazaki Uchida Imai Tomiyama Shimono Horiuchi Koizumi',
  },
  {
    id: 'people.portuguese',
    m: 'Joao Jose Antonio Paulo Carlos Luis Luiz Pedro Francisco Manuel Ricardo Rui Jorge Fernando Miguel Tiago Nuno Roberto Marcos Marcelo Rodrigo Gilberto Eduardo Andre Felipe Bruno Henrique Vitor',
    f: 'Maria Ana Marta Sofia Teresa Isabel Catarina Fernanda Marina Dilma Camila Beatriz Luisa Gabriela',
    family:
      'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Fernandes Goncalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos Reis Simoes Antunes Matos Fonseca Machado Araujo Barbosa Tavares Lourenco Barros Azevedo Mourinho Barroso',
  },
  {
    id: 'people.polish',
    m: 'Jan Andrzej Piotr Krzysztof Stanislaw Tomasz Pawel Jozef Marcin Marek Michal Grzegorz Jerzy Tadeusz Adam Zbigniew Ryszard Dariusz Henryk Mariusz Kazimierz Wojciech Robert Mateusz Marian Rafal Jacek Janusz Maciej Lech Jaroslaw Aleksander',
    f: 'Anna Maria Katarzyna Malgorzata Agnieszka Barbara Ewa Krystyna Elzbieta Magdalena Joanna Beata Danuta Jolanta',
    family:
      'Nowak Kowalski Wisniewski Wojcik Kowalczyk Kaminski Lewandowski Zielinski Szymanski Wozniak Dabrowski Kozlowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zajac Pawlowski Michalski Krol Wieczorek Jablonski Wrobel Nowakowski Majewski Olszewski Stepien Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Gorski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wroblewski Marciniak Sundra',
  },
  {
    id: 'people.filipino',
    m: 'Edgardo Ernesto Rolando Reynaldo Romeo Danilo Rommel Arnel Rodel Jericho Benigno Ferdinand Rodrigo Crisanto Dionisio Efren Florencio Gilbert Isagani Jomar Leandro Melchor Nestor Orlando Renato Rogelio Rizalino Teodoro Wilfredo Virgilio',
    f: 'Marites Rowena Maricel Jocelyn Rosalinda Lorna Imelda Corazon Analyn Marilou Josefina Rosario Liezl Arlene Divina Evangeline Gemma Janice Leonora Lourdes Maribel Mylene Norma Rhodora Rosalie Teresita Vilma Zenaida',
    family:
      'Abayon Villaruz Balmaceda Bautista Ocampo Villanueva Aquino Salazar Mercado Dimaculangan Macaraeg Pangilinan Batungbakal Panganiban Manalo Catacutan Tolentino Evangelista Soriano Pascual Agbayani Lacson Gatchalian Galang Lumbera Magbanua Dimaano Macapagal Sumulong Tiongson Quiambao Lualhati Baluyot Capistrano Dizon Enriquez Francisco Gonzaga Ilagan Javier Katigbak Lansangan Magpantay Nepomuceno Oliveros Pineda Quizon Sarmiento Trinidad Valenzuela Yumul Zamora',
  },
  {
    id: 'people.west-african',
    m: 'Lamin Ousman Modou Ebrima Alagie Musa Momodou Sulayman Bakary Yankuba Saikou Demba Abdoulaye Mamadou Ibrahima Cheikh Ousmane Moussa Souleymane Amadou Boubacar Seydou Bubacarr Kebba Malick Pape',
    f: 'Fatou Fatoumata Isatou Awa Mariama Aminata Binta Haddy Ndey Aissatou Khady Rokhaya Coumba Kumba Sainabou Oumou Ramatoulaye Bintou Nyima Sira',
    family:
      'Jallow Ceesay Touray Jobe Njie Sanyang Bojang Jatta Darboe Camara Sarr Sow Diallo Diop Ndiaye Fall Gueye Cisse Coulibaly Keita Traore Toure Kone Diarra Sissoko Barry Bah Balde Conteh Sesay Kamara Manneh Badjie Drammeh Sonko Faye Mbaye Seck Dieng Sowe Colley Fofana Konate Sidibe Kanteh Bayo Saidy Janneh',
  },
];
