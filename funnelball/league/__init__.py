"""The season: six firms in one market for twelve weeks, and a league table.

`seasons` is the one to read first; the others, in the order in which they build on each other:

    areas       what a week's budget is spent on
    market      buyers, temper and luck of a season
    firm        a firm through a week: the models of the course, chained
    rivals      five fixed strategies
    table       fixtures and points
    seasons     a season from decisions
    diagnosis   where a week's funnel loses most, and where one more thousand would have helped most
    report      which concepts decided the season, by playing it again with something changed
    result_code the whole season as a short text, to be compared and replayed
    told        what a page gets of all this
"""
