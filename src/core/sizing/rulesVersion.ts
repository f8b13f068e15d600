/** Raised by one with every change that can give a plan another answer, so that old links can say what has changed. */
export const rulesVersion = 2;
