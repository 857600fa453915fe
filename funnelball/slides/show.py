"""Makes decks in _build/slides, says where they are, and serves them."""

from collections.abc import Sequence

from .. import course
from ..sphinx import server
from . import deck

TARGET = course.CHECKOUT / "_build" / "slides"


def show(unit: str | None, languages: Sequence[str], port: int | None) -> None:
    """Make the decks, and serve them until that is interrupted.

    Args:
        unit: id of a unit; None: every unit that has notebooks.
        languages: "en", "ar".
        port: where to serve them, 1 to 65535; None: not at all.

    Raises:
        UnknownName: the unit has no notebooks.
        OSError: the port is busy.
    """
    if port is not None:
        server.check_free(port, "--port {port}")
    paths = deck.build([unit] if unit else list(deck.written_units()), languages, TARGET)
    pages = [path.relative_to(TARGET).as_posix() for path in paths]
    if port is not None:
        server.serve(TARGET, port, pages)
        return
    for page in pages:
        print(f"_build/slides/{page}")
    print("To show them with live quizzes and simulations: funnelball slides --serve")
