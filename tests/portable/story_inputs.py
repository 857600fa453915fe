"""Inputs for grading a story with decisions."""

from typing import Any

from tests.portable.dice import Dice


def scenario(dice: Dice) -> dict:
    """The key of a story of one to three scenes on a path."""
    depth = dice.choice([1, 2, 2, 3])
    names = [f"s{k}" for k in range(depth)]
    ends = [{"id": f"e{k}", "score": score} for k, score in enumerate([1, 0.5, 0])]
    scenes = []
    for at, name in enumerate(names):
        onward = [names[at + 1]] * 2 if at + 1 < depth else []
        choices = [
            {"id": f"c{at}-{k}", "to": dice.choice([*onward, "e0", "e1", "e2"]), "sound": dice.random() < 0.5}
            for k in range(dice.randrange(2, 4))
        ]
        scenes.append({"id": name, "choices": choices})
    return {"id": "q", "type": "scenario", "scenes": scenes, "endings": ends}


def raw_scenario(dice: Dice, question: dict) -> Any:
    path, at = [], "s0"
    while at.startswith("s"):
        scene = next(scene for scene in question["scenes"] if scene["id"] == at)
        choice = dice.choice(scene["choices"])
        path.append(choice["id"])
        at = choice["to"]
    return dice.choice([path, path, path, path[:-1], [*path, "c0-0"], ["c9-0"]])
