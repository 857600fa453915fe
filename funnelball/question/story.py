"""The ways through a story of scenes and choices."""

from collections.abc import Mapping, Sequence
from typing import Any


class Story:
    """Scenes, the choices in each, and the endings.

    Args:
        choices: of each scene; a choice has `to`, a scene or an ending, and `sound`.
        start: the first scene.
        scores: of each ending.
    """

    def __init__(self, choices: Mapping[str, Sequence[Any]], start: str, scores: Mapping[str, float]) -> None:
        self._choices = choices
        self._start = start
        self._scores = scores

    def circle(self) -> list[str]:
        """Return scenes that lead back to the first of them; none if every path comes to an end."""
        stuck = set(self._choices)
        while ending := {scene for scene in stuck if not self._next(scene) & stuck}:
            stuck -= ending
        path = [name for name in self._choices if name in stuck][:1]
        while path and path[-1] not in path[:-1]:
            path.append(min(self._next(path[-1]) & stuck))
        return path[path.index(path[-1]) :] if path else []

    def _next(self, scene: str) -> set[str]:
        return {choice.to for choice in self._choices[scene]}

    def reached(self) -> set[str]:
        """Return the scenes and endings that some path comes to."""
        found, waiting = set(), [self._start]
        while waiting:
            at = waiting.pop()
            if at not in found:
                found.add(at)
                waiting += [choice.to for choice in self._choices.get(at, ())]
        return found

    def lengths(self) -> tuple[int, int]:
        """Return how many decisions the shortest and the longest path have; without circles."""
        lengths = [len(path) for path in self.paths()]
        return min(lengths), max(lengths)

    def best_path(self) -> list[Any]:
        """Return the choices of the first path of sound ones only to an ending with score 1, or none."""
        for path in self.paths():
            if all(choice.sound for choice in path) and self._scores[path[-1].to] == 1:
                return path
        return []

    def paths(self) -> list[list[Any]]:
        """Return every path from the first scene to an ending, as its choices; without circles."""
        found: list[list[Any]] = []
        waiting: list[list[Any]] = [[]]
        while waiting:
            path = waiting.pop()
            at = path[-1].to if path else self._start
            if at in self._scores:
                found.append(path)
            else:
                waiting += [[*path, choice] for choice in reversed(self._choices[at])]
        return found
