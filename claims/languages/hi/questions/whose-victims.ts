/** "मृतकों में कितने बच्चे हैं", behind a kicker. */
const AMONG_VICTIMS =
  /^(?<kicker>[^?]{4,160}): (?:[^?:]{3,80} के अनुसार, )?(?:मृतकों|मरने वालों|मारे गए लोगों|घायलों) में (?:से )?(?:किन|कितन)/u;
/** What kills or hurts, by the beginnings of its words. */
const HARM =
  /(?:^|[ ,–])(?:मौत|मृत|मर[ाेीन]|मारे|घायल|हादस|दुर्घटना|हमल|विस्फोट|धमाक|ब्लास्ट|आग|भूकंप|बाढ|बा\u095d|तूफान|चक्रवात|भगदड|भगद\u095c|टक्कर|टकरा|पलट|गिर|डूब|हत्या|मुठभेड|मुठभे\u095c|दब|ढह|धंस|भिड|भि\u095c|घुस|लू|ठंड|शीतलहर|हिमस्खलन|भूस्खलन|गोलीबारी|जहरीली|करंट|बिजली|क्रैश|दुर्घटनाग्रस्त|जान|बरस|लापता|ज्वालामुखी|लावा|सुनामी|महामारी)/u;

/** Whether a stem asks who was among the dead or hurt, under the name of something that kills nobody: of what else, the story told. */
export function losesVictims(stem: string): boolean {
  const kicker = AMONG_VICTIMS.exec(stem)?.groups?.kicker;
  return kicker !== undefined && !HARM.test(kicker);
}
