/** Control characters, and those that turn the direction of writing round. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Names come from files: what would steer the terminal, or make a line read otherwise than it is, is not passed on. */
export const printable = (line: string) => line.replace(STEERING, ' ');
