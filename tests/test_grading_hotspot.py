"""One right place on the pitch: whatever a page sends is graded as an option is."""

import pytest

from funnelball.grading import answer, finite

OPTIONS = [{"id": "box", "correct": True}, {"id": "bench"}]
HOTSPOT = {"id": "q", "type": "hotspot", "options": OPTIONS}
CHOICE = {"id": "q", "type": "single-choice", "options": OPTIONS}


def test_right_and_wrong() -> None:
    assert (answer(HOTSPOT, "box")["verdict"], answer(HOTSPOT, "box")["feedback"]) == ("correct", ["box"])
    assert answer(HOTSPOT, "bench")["marks"] == {"box": "missed", "bench": "wrong"}


@pytest.mark.parametrize("raw", ["box", "bench", "", None, "goal", [66, 55], {"x": 66, "y": 55}])
def test_as_a_single_choice(raw: object) -> None:
    """A spot in metres is no answer: the page sends the option of the place."""
    assert answer(HOTSPOT, raw) == answer(CHOICE, raw)


def test_all_answers() -> None:
    assert finite(HOTSPOT) == finite(CHOICE)
