"""The wire between a cell and its kernel: a widget for what is shown, and answers to its front end."""

import json
import os
from functools import cached_property
from typing import Any

import anywidget
import traitlets

from . import calls, course

STATIC = course.PACKAGE / "static"
NOT_BUILT = (
    "funnelball's front end is not built: {path} is missing. In a checkout run `make setup` "
    "(or `python hatch_build.py build`); a funnelball wheel carries it."
)


class FrontEndMissing(RuntimeError):
    """The files that the browser needs were not built."""


def static_only() -> bool:
    """Whether cells show the text version alone: in the book, and in the outputs stored with a notebook."""
    return os.environ.get("FUNNELBALL_STATIC", "") not in ("", "0")


def built(name: str) -> str:
    """Return the text of a built file.

    Raises:
        FrontEndMissing: it is not there; the text says what to do.
    """
    path = STATIC / name
    if not path.exists():
        raise FrontEndMissing(NOT_BUILT.format(path=path))
    return path.read_text("utf8")


class Host(anywidget.AnyWidget):
    """The wire to the front end: answers {id, name, args} with {id, ok, value} or {id, ok, error}."""

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    kind = traitlets.Unicode().tag(sync=True)
    data = traitlets.Dict().tag(sync=True)

    def __init__(self, shown: "Shown") -> None:
        data = shown.data()
        super().__init__(_esm=built("widget.js"), _css=built("style.css"), kind=data["kind"], data=data)
        self._shown = shown
        self.on_msg(self._receive)

    def _receive(self, _widget: Any, message: Any, _buffers: Any) -> None:
        self.send(reply(self._shown, message))


def reply(shown: "Shown", message: Any) -> dict:
    """Return what goes back for a message; whatever happens, the reader gets to know.

    Args:
        shown: what the cell displays.
        message: {"id", "name", "args"} from the front end.
    """
    asked = message if isinstance(message, dict) else {}
    name = asked.get("name")
    try:
        value = shown.answer_call(name, asked.get("args") or {})
        json.dumps(value, allow_nan=False)  # a changed model may return what no message can carry
        return {"id": asked.get("id"), "ok": True, "value": value}
    except Exception as error:
        return {"id": asked.get("id"), "ok": False, "error": told(error, str(name))}


def told(error: Exception, name: str) -> dict:
    """Return an error as the front end shows it; one that nobody foresaw by its own name and words."""
    described = calls.described(error, name)
    if described["name"] != "UnexpectedError":
        return described
    return {**described, "name": type(error).__name__, "message": str(error) or described["message"]}


class Shown:
    """Something that a cell displays."""

    def data(self) -> dict:
        """Return the data of a live front end."""
        raise NotImplementedError

    def mount(self) -> str:
        """Return the text version, from which the book makes the live one."""
        raise NotImplementedError

    def answer_call(self, name: Any, args: dict) -> Any:
        """Answer a call of the front end."""
        return calls.call(name, args)

    @cached_property
    def host(self) -> Host:
        """The widget behind the cell's output; made when a live front end first shows it."""
        return Host(self)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        still = {"text/plain": repr(self), "text/html": self.mount()}
        if static_only():
            return still
        live: Any = self.host._repr_mimebundle_(**options) or {}
        data, metadata = live if isinstance(live, tuple) else (live, {})
        return {**data, **still}, metadata
