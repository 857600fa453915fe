"""The parameters of a model: what they are called, what they may be, and what is wrong with a value."""

from .shown import shown

LARGEST_SEED = 2147483647
UNITS = ("count", "share", "number")
BASES = ("published", "vendor", "illustrative")


class ParameterError(ValueError):
    """A parameter is unknown or its value is not allowed.

    Attributes:
        name: the parameter.
        value: the value received if it is a number, a text, a truth value or None; otherwise None.
        low, high: the allowed range, or None for an unknown parameter.
    """

    def __init__(self, message: str, name: str, value: object, low: float | None, high: float | None) -> None:
        super().__init__(message)
        self.message = message
        self.name = name
        self.value = None if isinstance(value, (list, dict)) else value
        self.low = low
        self.high = high

    def where(self) -> dict:
        """Return name, value, low and high."""
        return {"name": self.name, "value": self.value, "low": self.low, "high": self.high}


class Parameter:
    """One adjustable number of a model.

    Args:
        name: keyword of `expected` and `simulate`.
        default: the value if none is given.
        low, high: the smallest and the largest value allowed.
        step: how far one click of the slider moves it.
        scale: "linear" or "log", of the slider.
        unit: "count" (a whole number), "share" (0 to 1) or "number" (money, hours, how many an hour, …).
        basis: where the default comes from: "published", "vendor" (benchmarks of software sellers, which
            disagree) or "illustrative".
    """

    def __init__(
        self,
        name: str,
        default: float,
        low: float,
        high: float,
        step: float,
        scale: str = "linear",
        unit: str = "share",
        basis: str = "illustrative",
    ) -> None:
        self.name = name
        self.default = default
        self.low = low
        self.high = high
        self.step = step
        self.scale = scale
        self.unit = unit
        self.basis = basis

    def describe(self) -> dict:
        """Return the attributes as a JSON object."""
        return {
            "name": self.name,
            "default": self.default,
            "low": self.low,
            "high": self.high,
            "step": self.step,
            "scale": self.scale,
            "unit": self.unit,
            "basis": self.basis,
        }

    def checked(self, value: object) -> float:
        """Return the value, a count as int, anything else as float.

        Raises:
            ParameterError: the value is not a number, not whole where it must be, or out of range.
        """
        return checked_number(self.name, value, self.low, self.high, self.unit == "count")


def checked(parameters: tuple, values: dict) -> dict:
    """Return a value for every parameter: the given one, or the default.

    Args:
        parameters: tuple of `Parameter`.
        values: names and numbers; what is missing takes its default.

    Raises:
        ParameterError: a name is unknown or a value is not allowed; nothing is clamped silently.
    """
    names = [parameter.name for parameter in parameters]
    for name in sorted(values):
        if name not in names:
            raise ParameterError(
                f"unknown parameter '{name}', allowed are {', '.join(names)}", name, values[name], None, None
            )
    complete = {}
    for parameter in parameters:
        complete[parameter.name] = parameter.checked(values.get(parameter.name, parameter.default))
    return complete


def checked_seed(seed: object) -> int:
    """Return a seed of the random numbers, a whole number from 0 to 2147483647.

    Raises:
        ParameterError: it is something else.
    """
    return int(checked_number("seed", seed, 0, LARGEST_SEED, True))


def checked_number(name: str, value: object, low: float, high: float, whole: bool = False) -> float:
    """Return a number within low and high, as int if it must be whole, otherwise as float.

    Args:
        name: what the number is; the error names it.
        value: as received, of any kind.
        low, high: the smallest and the largest number allowed.
        whole: whether it must be a whole number; 3.0 is one.

    Raises:
        ParameterError: it is something else; the message tells name, range and value.
    """
    if (
        value is True
        or value is False
        or not isinstance(value, (int, float))
        or not low <= value <= high
        or (whole and value != int(value))
    ):
        kind = "a whole number" if whole else "a number"
        message = f"{name} must be {kind} from {shown(low)} to {shown(high)}, got {shown(value)}"
        raise ParameterError(message, name, value, low, high)
    return int(value) if whole else float(value)
