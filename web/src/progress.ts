/** What a learner has done, as it is kept and as it travels in a file. */

const CONFIDENCES = ['sure', 'think', 'guess'] as const;

export type Verdict = 'correct' | 'partial' | 'incorrect';
export type Confidence = (typeof CONFIDENCES)[number];
export type Mark = 'right' | 'wrong' | 'missed' | 'left';
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One check of an answer. Python decides which of them tell what was known. */
export interface Review {
  /** ISO 8601, UTC. */
  at: string;
  verdict: Verdict;
  score: number;
  confidence: Confidence | null;
  hints: number;
  feedback: string[];
}

export interface Answer {
  /** Of the question as it was when answered. */
  hash: string;
  raw: Json;
  verdict: Verdict;
  score: number;
  confidence: Confidence | null;
  /** How many hints were seen, how many answers were checked. */
  hints: number;
  tries: number;
  /** The first try is what statistics count. */
  first: { verdict: Verdict; score: number; at: string };
  /** ISO 8601, UTC. */
  at: string;
  /** The right answer was shown. */
  revealed?: boolean;
  marks?: Record<string, Mark>;
  feedback?: string[];
  /** Every check, the oldest first; answers of earlier versions have none. */
  reviews?: Review[];
}

export interface Prediction {
  answer: Json;
  confidence: Confidence | null;
  seed: number;
  parameters: Record<string, number>;
  outcome: Json;
  verdict: string;
  at: string;
}

export interface Mission {
  reached: boolean;
  at: string;
}

/** The result of a final match. */
export interface Exam {
  seed: number;
  n: number;
  score: number;
  passed: boolean;
  /** ISO 8601, UTC. */
  at: string;
}

/** The decisions of a season: what they come to is played again. */
export interface Season {
  seed: number;
  /** Thousands for each area, week by week. */
  decisions: number[][];
  /** Customers that were expected to be won, by the week's index. */
  predictions: Record<string, number>;
  /** ISO 8601, UTC. */
  at: string;
}

export interface Progress {
  v: 1;
  answers: Record<string, Answer>;
  predictions: Record<string, Prediction>;
  missions: Record<string, Mission>;
  /** By the moment of the whistle. */
  exams: Record<string, Exam>;
  /** By the season's number. */
  seasons: Record<string, Season>;
}

export const VERSION = 1;
const PARTS = ['answers', 'predictions', 'missions', 'exams', 'seasons'] as const;

export const nothing = (): Progress => ({ v: VERSION, answers: {}, predictions: {}, missions: {}, exams: {}, seasons: {} });

/** Progress that was read; not `whole` when entries that make no sense were left out. */
export interface Found {
  progress: Progress;
  whole: boolean;
}

export function parsed(text: string): Found | 'unreadable' | 'newer' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (!isTable(value) || typeof value.v !== 'number') return 'unreadable';
  if (value.v > VERSION) return 'newer';
  if (value.v !== VERSION || !PARTS.every(part => value[part] === undefined || isTable(value[part])))
    return 'unreadable';
  const progress = read(value);
  return { progress, whole: PARTS.every(part => count(progress[part]) === count(value[part] ?? {})) };
}

function read(value: Record<string, unknown>): Progress {
  return {
    v: VERSION,
    answers: sensible(value.answers, isAnswer),
    predictions: sensible(value.predictions, isPrediction),
    missions: sensible(value.missions, isMission),
    exams: sensible(value.exams, isExam),
    seasons: sensible(value.seasons, isSeason),
  };
}

function sensible<Entry>(table: unknown, is: (entry: unknown) => entry is Entry): Record<string, Entry> {
  if (!isTable(table)) return {};
  const entries = Object.entries(table).filter((pair): pair is [string, Entry] => is(pair[1]));
  return Object.fromEntries(entries);
}

/** Both together; where both know of the same thing, the newer counts. */
export function merged(mine: Progress, theirs: Progress): Progress {
  return {
    v: VERSION,
    answers: withAllReviews(newer(mine.answers, theirs.answers), mine.answers, theirs.answers),
    predictions: newer(mine.predictions, theirs.predictions),
    missions: newer(mine.missions, theirs.missions),
    exams: newer(mine.exams, theirs.exams),
    seasons: newer(mine.seasons, theirs.seasons),
  };
}

function newer<Entry extends { at: string }>(
  mine: Record<string, Entry>,
  theirs: Record<string, Entry>,
): Record<string, Entry> {
  const table = { ...mine };
  for (const [id, entry] of Object.entries(theirs)) {
    if (!table[id] || table[id].at < entry.at) table[id] = entry;
  }
  return table;
}

/** No check is lost, whichever side's answer is the newer. */
function withAllReviews(answers: Record<string, Answer>, ...sides: Record<string, Answer>[]): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => {
    const every = sides.flatMap(side => side[id]?.reviews ?? []);
    const byMoment = new Map(every.map(review => [review.at, review]));
    const reviews = [...byMoment.keys()].sort().map(at => byMoment.get(at)!);
    return [id, reviews.length ? { ...answer, reviews } : answer];
  }));
}

/** How many results of any kind there are. */
export const size = (progress: Progress) => PARTS.reduce((sum, part) => sum + count(progress[part]), 0);

const count = (table: unknown) => Object.keys(table as object).length;

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isScore = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const isVerdict = (value: unknown) => value === 'correct' || value === 'partial' || value === 'incorrect';
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function isAnswer(value: unknown): value is Answer {
  if (!isTable(value) || !isTable(value.first)) return false;
  return (
    typeof value.hash === 'string' &&
    value.raw !== undefined &&
    [value, value.first].every(one => isVerdict(one.verdict) && isScore(one.score) && isTime(one.at)) &&
    isCount(value.hints) &&
    isCount(value.tries) &&
    (value.marks === undefined || isTable(value.marks)) &&
    (value.feedback === undefined || Array.isArray(value.feedback)) &&
    (value.reviews === undefined || (Array.isArray(value.reviews) && value.reviews.every(isReview)))
  );
}

function isReview(value: unknown): value is Review {
  if (!isTable(value) || !Array.isArray(value.feedback)) return false;
  const known = value.confidence === null || CONFIDENCES.includes(value.confidence as Confidence);
  return known && isVerdict(value.verdict) && isScore(value.score) && isTime(value.at) && isCount(value.hints);
}

function isPrediction(value: unknown): value is Prediction {
  return isTable(value) && isTime(value.at) && isTable(value.parameters) && typeof value.seed === 'number';
}

function isMission(value: unknown): value is Mission {
  return isTable(value) && isTime(value.at) && typeof value.reached === 'boolean';
}

function isExam(value: unknown): value is Exam {
  return isTable(value) && isTime(value.at) && isScore(value.score) && typeof value.passed === 'boolean' && isCount(value.seed) && isCount(value.n);
}

const MOST_WEEKS = 12;
const isSplit = (value: unknown) => Array.isArray(value) && value.every(isCount);

function isSeason(value: unknown): value is Season {
  if (!isTable(value) || !isTime(value.at) || !isCount(value.seed) || !isTable(value.predictions)) return false;
  const { decisions } = value;
  return Array.isArray(decisions) && decisions.length <= MOST_WEEKS && decisions.every(isSplit) && Object.values(value.predictions).every(isCount);
}
