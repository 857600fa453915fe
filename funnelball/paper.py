"""The final match: which questions a seed draws from the bank, and what the answers to them come to.

A question of the bank is an entry of the index: {"id", "hash", "concept", "unit", "level", "type",
"misconceptions": {feedback key: id}}. The index says nothing about which answer is right.
"""

from .models.parameters import checked_number
from .models.random_numbers import Random

APPLIED = ("apply", "analyse", "evaluate")
PARTS = ("concept", "unit", "level")
MOST = 100


def draw(index: list, seed: int, n: int, avoid: list) -> list:
    """Draw a paper: as many concepts as there is room for, the units in proportion, the types mixed.

    Units get questions in proportion to their concepts (systematic sampling: Cochran 1977, Sampling
    Techniques, ch. 8). Of a concept, a question at apply or above comes first, then one of a type that the
    paper has least of. With more questions than concepts the concepts come round again.

    Args:
        index: entries as above, in any order.
        seed: whole number from 0 to 2147483647; the same seed and bank is the same paper.
        n: how many, 1 to 100; fewer come if the bank has fewer.
        avoid: ids drawn only when nothing else is left, as of an earlier paper.

    Returns:
        ids, in the order in which they are asked.

    Raises:
        ParameterError: n or the seed is not allowed.
    """
    n = int(checked_number("n", n, 1, MOST, True))
    random = Random(seed)
    left = _by_concept(index, random)
    fresh = [entry["id"] for entry in index if entry["id"] not in avoid]
    order = _concepts_in_order(index, random)
    paper: list = []
    while len(paper) < n and left:
        for concept in order:
            if concept in left and len(paper) < n:
                entry = _best(left[concept], paper, fresh)
                paper.append(entry)
                left[concept].remove(entry)
                if not left[concept]:
                    left.pop(concept)
    random.shuffle(paper)
    return [entry["id"] for entry in paper]


def _by_concept(index: list, random: Random) -> dict:
    """The entries of each concept, in an order that the seed decides and the order of the index does not."""
    found: dict = {}
    for entry in _by_id(index):
        found.setdefault(entry["concept"], []).append(entry)
    for concept in sorted(found):
        random.shuffle(found[concept])
    return found


def _concepts_in_order(index: list, random: Random) -> list:
    """The concepts so that any beginning of the list has each unit in proportion."""
    units: dict = {}
    for entry in _by_id(index):
        concepts = units.setdefault(entry["unit"], [])
        if entry["concept"] not in concepts:
            concepts.append(entry["concept"])
    placed = []
    for unit in sorted(units):
        random.shuffle(units[unit])
        start = random.uniform()
        for k in range(len(units[unit])):
            placed.append([(k + start) / len(units[unit]), units[unit][k]])
    return [concept for _, concept in sorted(placed)]


def _best(entries: list, paper: list, fresh: list) -> dict:
    """The first of the entries that has the least against it."""
    types = [entry["type"] for entry in paper]
    against = [
        (entry["id"] not in fresh, entry["level"] not in APPLIED, types.count(entry["type"]))
        for entry in entries
    ]
    return entries[against.index(min(against))]


def _by_id(index: list) -> list:
    """The entries sorted by id, so that the order in the bank plays no part."""
    entries = {entry["id"]: entry for entry in index}
    return [entries[name] for name in sorted(entries)]


def marked(index: list, grades: dict, pass_mark: float) -> dict:
    """Say what the answers to a paper come to.

    Args:
        index: entries as above.
        grades: a grade, or None for what was left out, by the id of each question of the paper.
        pass_mark: share of the score that is enough, 0 to 1.

    Returns:
        {"score": 0 to 1, "passed", "right", "partial", "wrong", "left": counts,
        "by_concept", "by_unit", "by_level": [{"id", "score", "asked"}] in the order of the index,
        "misconceptions": [{"id", "count"}], the most frequent first}.
    """
    asked = [entry for entry in index if entry["id"] in grades]
    scores = {entry["id"]: _score(grades[entry["id"]]) for entry in asked}
    score = mean([scores[entry["id"]] for entry in asked])
    verdicts = [(grades[entry["id"]] or {}).get("verdict") for entry in asked]
    result = {
        "score": score,
        "passed": bool(asked) and score >= pass_mark,
        "right": verdicts.count("correct"),
        "partial": verdicts.count("partial"),
        "wrong": verdicts.count("incorrect"),
        "left": verdicts.count(None),
        "misconceptions": counted([beliefs(entry, grades[entry["id"]]) for entry in asked]),
    }
    for part in PARTS:
        result["by_" + part] = _by(part, asked, scores)
    return result


def _score(grade: dict | None) -> float:
    return float(grade["score"]) if grade else 0.0


def _by(part: str, asked: list, scores: dict) -> list:
    groups: dict = {}
    for entry in asked:
        groups.setdefault(entry[part], []).append(scores[entry["id"]])
    names: list = []
    for entry in asked:
        if entry[part] not in names:
            names.append(entry[part])
    return [{"id": name, "score": mean(groups[name]), "asked": len(groups[name])} for name in names]


def mean(scores: list) -> float:
    """Return the mean of scores, 0 of none."""
    total = 0.0
    for score in scores:
        total += score
    return total / len(scores) if scores else 0.0


def beliefs(entry: dict, grade: dict | None) -> list:
    """Return the misconceptions that an answer shows, each once.

    A card has its feedback wherever it lies: one that lies rightly shows no misconception.
    """
    found: list = []
    if not grade or grade["verdict"] == "correct":
        return found
    marks = grade.get("marks") or {}
    for key in grade.get("feedback") or []:
        belief = entry["misconceptions"].get(key)
        if belief and belief not in found and marks.get(key) != "right":
            found.append(belief)
    return found


def counted(lists: list) -> list:
    """Return [{"id", "count"}] of the names in lists of names, the most frequent first, equals by name."""
    counts: dict = {}
    for names in lists:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    order = sorted([(-counts[name], name) for name in sorted(counts)])
    return [{"id": name, "count": -count} for count, name in order]
