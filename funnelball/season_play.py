"""The season in a notebook: played in the cell or by code, kept by the kernel."""

from collections.abc import Mapping, Sequence
from typing import Any

from . import calls, course, mounts
from .host import Shown
from .league import told
from .league.areas import WEEKS, checked_split
from .league.seasons import season as played
from .models.parameters import checked_seed
from .season_command import strategy


class Season(Shown):
    """A season of twelve weeks.

    Attributes:
        seed: its number; None until the learner has chosen one.
        decisions: the splits of the weeks played so far, thousands in the order of `AREAS`.
    """

    def __init__(self, seed: int | None) -> None:
        self._language = course.spoken()
        self._options: dict[str, Any] = {} if seed is None else {"seed": checked_seed(seed)}
        self.seed = seed
        self.decisions: list[list[int]] = []

    @property
    def state(self) -> dict:
        """Where the season stands, as `funnelball.league.told.told` says it."""
        return told.told(self._number(), self.decisions)

    @property
    def table(self) -> list[dict]:
        """The rows of the league table, the first place first."""
        return self.state["table"]

    @property
    def report(self) -> dict | None:
        """What decided the season; None before the last whistle."""
        return self.state["report"]

    @property
    def code(self) -> str | None:
        """The result code; None before the last whistle."""
        return self.state["code"]

    def play(self, split: Sequence[int] | Mapping[str, int] | str, weeks: int = 1) -> dict:
        """Play the next weeks.

        Args:
            split: six whole numbers that spend 10 in all, in the order of AREAS; or the numbers by name, such
                as {"reps": 6, "content": 4}; or the name of a strategy: a rival's, or "diagnosis".
            weeks: how many weeks, at most those that are left.

        Returns:
            What happened to your firm in the last of them.

        Raises:
            ParameterError: the split is not allowed, or the season is over.
        """
        for _ in range(min(weeks, max(WEEKS - len(self.decisions), 1))):
            now = played(self._number(), self.decisions)
            chosen = strategy(split)(now["market"], now["weeks"]) if isinstance(split, str) else split
            whole = [*self.decisions, checked_split(chosen)]
            told.checked_decisions(whole)
            self.decisions = whole
        return self.state["weeks"][-1]

    def _number(self) -> int:
        return 1 if self.seed is None else self.seed

    def data(self) -> dict:
        return mounts.season_data(self._language, live=True, **self._options) | {"decisions": self.decisions}

    def mount(self) -> str:
        return mounts.mount(
            mounts.season_data(self._language, **self._options), self._options, with_data=False
        )

    def answer_call(self, name: Any, args: dict) -> Any:
        value = calls.call(name, args)
        if name == "season":
            self.seed, self.decisions = value["seed"], [week["split"] for week in value["weeks"]]
        return value

    def __repr__(self) -> str:
        found = self.state
        place = [row["firm"] for row in found["table"]].index("you") + 1
        stands = f", place {place} of 6" if found["week"] else ""
        return f"Season {self._number()}: {found['week']} of 12 weeks played{stands}"


def season(seed: int | None = None) -> Season:
    """Show a season of twelve weeks against five rivals.

    Args:
        seed: number of the season, 0 to 2147483647; None lets the learner choose.

    Raises:
        ParameterError: the seed is not allowed.
    """
    return Season(seed)
