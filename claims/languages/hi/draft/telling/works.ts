/** Works in which somebody is seen or named: "इस फिल्म में" is where they were, and without it they would be anywhere. */
export const WORK = /^(?:फिल्म|किताब|सूची|लिस्ट|पत्रिका|वीडियो|धारावाहिक|सीरियल|नाटक|उपन्यास|एल्बम|गाने|गीत)$/u;
