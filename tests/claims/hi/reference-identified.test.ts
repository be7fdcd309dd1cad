import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('whoever a body is identified as', () => {
  it('is the one told of next, and not the one caught before', () => {
    const told = texts(
      'पुलिस ने आरोपी रमेश गफूर को गिरफ्तार कर लिया। मृतक की पहचान सुनील वर्मा के रूप में हुई है। वह वेटर के रूप में काम करता था।',
    );
    expect(told).toContain('सुनील वर्मा वेटर के रूप में काम करता था।');
    expect(told.join()).not.toContain('रमेश गफूर वेटर');
  });

  it('is nobody where the body has no name yet', () => {
    const told = texts(
      'पुलिस ने आरोपी रमेश गफूर को गिरफ्तार कर लिया। मृतक की पहचान मजदूर के रूप में हुई है। वह वेटर के रूप में काम करता था।',
    );
    expect(told.join()).not.toContain('रमेश गफूर वेटर');
  });
});
