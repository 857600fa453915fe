"""Cards to put into categories. The page sends {card: category}; the response has every card."""

from .options import invalid, valid, verdict_of


def parse(question: dict, raw: object) -> dict:
    """Return a category for every card, or what is missing."""
    if not isinstance(raw, dict) or not raw:
        return invalid("empty")
    cards = [card["id"] for card in question["cards"]]
    for name in sorted(raw):
        if name not in cards:
            return invalid("unknown-option")
    placed = {}
    for name in cards:
        category = raw.get(name)
        if category is None or category == "":
            continue
        if category not in question["categories"]:
            return invalid("unknown-option")
        placed[name] = category
    if not placed:
        return invalid("empty")
    return valid(placed) if len(placed) == len(cards) else invalid("incomplete")


def grade(question: dict, response: object) -> dict:
    """Return the share of the cards that lie in their category."""
    placed = response if isinstance(response, dict) else {}
    marks = {}
    right = 0
    for card in question["cards"]:
        marks[card["id"]] = _mark(card, placed.get(card["id"]))
        right += 1 if marks[card["id"]] == "right" else 0
    result = _by_right(question, right)
    result["marks"] = marks
    return result


def finite(question: dict) -> dict:
    """Return the mark of every card in every category, and the grade for every number of right cards."""
    marks = {}
    for card in question["cards"]:
        marks[card["id"]] = {name: _mark(card, name) for name in question["categories"]}
    grades = [_by_right(question, right) for right in range(len(question["cards"]) + 1)]
    return {"kind": "cards", "marks": marks, "by_right": grades}


def _mark(card: dict, category: object) -> str:
    return "right" if category == card["category"] else "wrong"


def _by_right(question: dict, right: int) -> dict:
    score = right / len(question["cards"])
    return {
        "verdict": verdict_of(score),
        "score": score,
        "feedback": [card["id"] for card in question["cards"]],
    }
