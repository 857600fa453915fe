"""The season in one language: the concepts it may name, with the way to each; and its readable version."""

from html import escape

from . import phrases
from .league.report import CONCEPTS
from .league.rivals import RIVALS
from .markup import listed
from .models.parameters import checked_seed
from .squad_data import squad_data


def season_data(language: str, seed: int | None = None, live: bool = False) -> dict:
    """Return the season as the front end gets it.

    Args:
        language: "en" or "ar".
        seed: number of the season, 0 to 2147483647; None lets the learner choose.
        live: a kernel plays it.

    Raises:
        LanguageError: the course does not speak the language.
        ParameterError: the seed is not allowed.
    """
    if seed is not None:
        checked_seed(seed)
    concepts = {one["id"]: one for one in squad_data(language)["concepts"]}
    return {
        "kind": "season",
        "name": "season",
        "language": language,
        "seed": seed,
        "live": live,
        "concepts": {
            name: {"name": concepts[name]["name"], "href": concepts[name]["href"]}
            for name in CONCEPTS.values()
        },
    }


def text(data: dict) -> str:
    """Return the readable version: what the season is, and what each rival does."""
    language = data["language"]

    def say(key: str) -> str:
        return escape(phrases.say("season", key, language))

    rivals = [f"<strong>{say(f'firm-{name}')}</strong>: {say(f'firm-{name}-what')}" for name in RIVALS]
    areas = [f"<strong>{say(f'area-{name}')}</strong>: {say(f'area-{name}-what')}" for name in CONCEPTS]
    without = escape(phrases.say("static", "season", language))
    told = f"<p>{say('season-what')}</p>{listed(areas)}<p>{say('season-rivals')}</p>{listed(rivals)}"
    return f"{told}<p>{without}</p>"
