"""Items to put in order. The page sends their ids in the order given; so is the response."""

from .options import invalid, valid, verdict_of

MOST_ITEMS = 5  # 120 orders; a table of 720 would weigh more than the interpreter it spares


def parse(question: dict, raw: object) -> dict:
    """Return the ids, every item once, or what is missing."""
    if not isinstance(raw, list) or not raw:
        return invalid("empty")
    for name in raw:
        if name not in question["items"]:
            return invalid("unknown-option")
    for name in question["items"]:
        if name not in raw:
            return invalid("incomplete")
    return valid(list(raw)) if len(raw) == len(question["items"]) else invalid("incomplete")


def grade(question: dict, response: object) -> dict:
    """Return (length of the longest run already in order - 1) / (items - 1).

    The run need not be adjacent: in b, a, c, d the items a, c, d are in order, so one item has to move.
    """
    items = question["items"]
    given: list = []
    for name in response if isinstance(response, list) else []:
        if name in items and name not in given:
            given.append(name)
    run = _longest_run([items.index(name) for name in given])
    score = max(0, len(run) - 1) / (len(items) - 1) if len(items) > 1 else float(len(run))
    in_run = [items[place] for place in run]
    return {
        "verdict": verdict_of(score),
        "score": score,
        "marks": {name: "right" if name in in_run else "wrong" for name in items},
        "feedback": given,
    }


def _longest_run(places: list) -> list:
    """Return a longest increasing subsequence; of several, the one that ends first and begins last."""
    lengths: list = []
    before: list = []
    for k in range(len(places)):
        best = -1
        for j in range(k):
            if places[j] < places[k] and (best < 0 or lengths[j] >= lengths[best]):
                best = j
        before.append(best)
        lengths.append(1 if best < 0 else lengths[best] + 1)
    at = -1
    for k in range(len(places)):
        if at < 0 or lengths[k] > lengths[at]:
            at = k
    run: list = []
    while at >= 0:
        run.insert(0, places[at])
        at = before[at]
    return run


def finite(question: dict) -> dict | None:
    """Return the grade of every order of up to five items; its key is the ids joined by commas."""
    items = question["items"]
    if len(items) > MOST_ITEMS:
        return None
    orders: list = [[]]
    for name in items:
        orders = [order[:at] + [name] + order[at:] for order in orders for at in range(len(order) + 1)]
    return {"kind": "table", "answers": {",".join(order): grade(question, order) for order in orders}}
