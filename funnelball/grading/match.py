"""Pairs to make. The page sends {pair: match}; graded as cards in categories are, each match a category."""

from . import categorise


def parse(question: dict, raw: object) -> dict:
    """Return a match for every pair, or what is missing."""
    return categorise.parse(_as_cards(question), raw)


def grade(question: dict, response: object) -> dict:
    """Return the share of the pairs that are matched rightly."""
    return categorise.grade(_as_cards(question), response)


def finite(question: dict) -> dict:
    """Return the mark of every pair with every match, and the grade for every number of right pairs."""
    return categorise.finite(_as_cards(question))


def _as_cards(question: dict) -> dict:
    cards = [{"id": pair["id"], "category": pair["match"]} for pair in question["pairs"]]
    return {"categories": question["matches"], "cards": cards}
