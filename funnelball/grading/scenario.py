"""A story with decisions. The page sends the ids of the choices made, in order; so is the response.

A choice leads to the next scene, or to an ending; the ending decides the score. A choice is marked right if
it was sound, whatever came of it: a good decision can end badly, and a bad one well.
"""

from .options import invalid, valid, verdict_of

MOST_PATHS = 200  # in a table; of more the page asks


def parse(question: dict, raw: object) -> dict:
    """Return the choices if they lead from the first scene to an ending, or what is wrong."""
    if raw is None or raw == "" or raw == []:
        return invalid("empty")
    if not isinstance(raw, list):
        return invalid("unknown-option")
    taken, ending = _walk(question, raw)
    if len(taken) < len(raw):
        return invalid("unknown-option")
    return invalid("incomplete") if ending is None else valid([choice["id"] for choice in taken])


def grade(question: dict, response: object) -> dict:
    """Return the score of the ending that the choices lead to; 0 for a story broken off."""
    taken, ending = _walk(question, response if isinstance(response, list) else [])
    score = 0.0 if ending is None else float(ending["score"])
    ids = [choice["id"] for choice in taken]
    return {
        "verdict": verdict_of(score),
        "score": score,
        "marks": {choice["id"]: "right" if choice["sound"] is True else "wrong" for choice in taken},
        "feedback": ids if ending is None else ids + [ending["id"]],
    }


def finite(question: dict) -> dict | None:
    """Return the grade of every path if there are at most 200; its key is the choice ids joined by commas."""
    open_paths: list = [[]]
    ended: list = []
    while open_paths and len(open_paths) + len(ended) <= MOST_PATHS:
        path = open_paths.pop()
        if _walk(question, path)[1] is None:
            open_paths += [path + [name] for name in _offered(question, path)]
        else:
            ended.append(path)
    if open_paths:
        return None
    return {"kind": "table", "answers": {",".join(path): grade(question, path) for path in ended}}


def _offered(question: dict, path: list) -> list:
    at = _walk(question, path)[0][-1]["to"] if path else question["scenes"][0]["id"]
    scene = _with_id(question["scenes"], at)
    return [choice["id"] for choice in scene["choices"]] if scene else []


def _walk(question: dict, ids: list) -> tuple:
    """Return the choices as far as they are offered one after the other, and the ending reached or None."""
    scene = question["scenes"][0]
    taken: list = []
    ending = None
    for name in ids:
        choice = _with_id(scene["choices"], name) if scene else None
        if choice is None:
            break
        taken.append(choice)
        scene = _with_id(question["scenes"], choice["to"])
        ending = _with_id(question["endings"], choice["to"])
    return taken, ending


def _with_id(parts: list, name: object) -> dict | None:
    for part in parts:
        if part["id"] == name:
            return part
    return None
