"""A firm's year: the figures of the course, and the same shape as the season on the pitch."""

import pytest

from funnelball.models import pitch, sales_funnel


def test_the_month_of_the_course() -> None:
    """15 customers from 100,000 visitors, give or take 3.87."""
    month = sales_funnel.expected()
    assert month["mean"] == 15.0
    assert month["sd"] == pytest.approx(3.87, abs=0.005)
    assert month["stages"] == [100000.0, 2000.0, 120.0, 60.0, 15.0]
    assert month["total"] == 180.0


def test_a_large_firm_still_has_a_distribution_to_look_at() -> None:
    """With 150 customers a month a bar holds five results, and the bars lie around the mean."""
    month = sales_funnel.expected(visitors=1_000_000)
    assert month["mean"] == 150.0
    assert month["distribution_step"] == 5
    highest = max(range(len(month["distribution"])), key=lambda bar: month["distribution"][bar])
    assert highest * 5 <= 150 <= highest * 5 + 5


def test_the_same_results_as_on_the_pitch() -> None:
    assert set(sales_funnel.expected()) == set(pitch.expected())
    assert set(pitch.simulate(1)) - set(sales_funnel.simulate(1)) == {"attacks"}
    assert len(sales_funnel.STAGES) == len(pitch.STAGES)


def test_charts_and_prediction_name_results() -> None:
    result = sales_funnel.simulate(1)
    assert all(chart["result"] in result for chart in sales_funnel.CHARTS)
    assert sales_funnel.PREDICTION["result"] in result
