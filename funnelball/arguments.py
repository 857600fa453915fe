"""How the command reads its arguments: numbers within a range, and one sentence for whatever is wrong."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from . import models
from .models.parameters import Parameter
from .names import unknown

BAD_INPUT = 2


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse, and name the option that was probably meant by one that is not known."""
        found, strange = super().parse_known_args(args, namespace)
        if strange:
            self.error(unknown("option", strange[0], self._option_string_actions))
        return found, strange

    def error(self, message: str) -> NoReturn:
        """Leave with one line instead of the whole usage."""
        self.exit(BAD_INPUT, f"{self.prog}: {message} (see {self.prog} --help)\n")


def whole_number(what: str, low: int, high: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within a range, for argparse.

    Args:
        what: what the number is, such as "a port"; the error begins with it.
        low, high: the smallest and the largest one allowed.
    """

    def read(text: str) -> int:
        number = int(text) if text.isdecimal() else -1
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"{what} is a whole number from {low} to {high}, got '{text}'")
        return number

    return read


def allowed_number(parameter: Parameter) -> Callable[[str], float]:
    """Return a reader of the numbers that a parameter may have, for argparse."""

    def read(text: str) -> float:
        try:
            number: Any = float(text)
        except ValueError:
            number = text
        try:
            return parameter.checked(number)
        except models.ParameterError as error:
            raise argparse.ArgumentTypeError(error.message) from None

    return read
