"""What is said of each file of malformed_questions whose mistake only questions of its type can have."""

TOLD = {
    "answer_without_tolerance": (
        "11: two-functions-91: answer: must have a tolerance, or relative (a share of the value); got neither"
    ),
    "arrow_to_nobody": (
        "11: two-functions-91: arrows.item 1.to: unknown player or zone 'stricker'; did you mean 'striker'?"
    ),
    "categories_unknown": (
        "12: two-functions-93: cards.close.category: unknown category 'sails'; did you mean 'sales'? "
        "there are: marketing, sales"
    ),
    "choice_id_twice": (
        "17: two-functions-91: scenes.need.choices.ask.id: 'ask' stands twice; each id is used once "
        "in a scenario"
    ),
    "choice_of_unknown_concept": (
        "11: two-functions-91: scenes.start.choices.ask.concept: unknown concept 'two-function'; did "
        "you mean 'two-functions'?"
    ),
    "choice_without_misconception": (
        "17: two-functions-91: scenes.need.choices.talk.misconception: is missing: a choice is sound: "
        "true, or names the belief behind it"
    ),
    "draw_steps_miss_high": "8: two-functions-91: draws.visits.step: 700 does not lead from 1000 to 5000",
    "draw_without_step": "8: two-functions-91: draws.visits: must have low, high and step, or values",
    "ending_with_other_score": "27: two-functions-91: endings.lost.score: must be 0, 0.5 or 1, got 0.3",
    "formula_never_works_out": (
        "11: two-functions-91: answer: seed 1: 'log' has no result with these numbers"
    ),
    "formula_not_arithmetic": (
        "10: football-analogy-91: slips.shots.formula: 'open('x').read()' is not allowed; only names, "
        "numbers, + - * / ** ( ) and exp, log, sqrt, floor, ceil, abs, round, min, max"
    ),
    "formula_with_unknown_parameter": (
        "10: football-analogy-91: slips.shots.formula: unknown parameter 'posessions'; did you mean "
        "'possessions'? there are: possessions, final_third, box, shot, goal, matches"
    ),
    "gap_id_twice": (
        "14: two-functions-91: gaps.who.id: 'who' stands twice; each id is used once in a question"
    ),
    "gap_not_in_text": "7: two-functions-91: text.ar: has {where} 0 times; each gap stands there once",
    "gap_slip_is_the_answer": (
        "18: two-functions-91: gaps.sold.slips.double.value: 15.5 is the right answer (15 ± 1)"
    ),
    "gap_slip_spelt_like_the_answer": (
        "23: two-functions-91: gaps.where.slips.market.accept: 'The Shop' is a spelling of the right answer"
    ),
    "gap_unknown_in_text": (
        "7: two-functions-91: text.en: has {when}, which is no gap; there are: who, sold, where"
    ),
    "gap_with_field_of_another_kind": (
        "22: two-functions-91: gaps.where.value: does not belong to a gap of kind 'text'"
    ),
    "gap_without_right_option": (
        "11: two-functions-91: gaps.who.options: 0 are correct (none); a gap has exactly 1"
    ),
    "gap_without_tolerance": (
        "14: two-functions-91: gaps.sold.tolerance: is missing; a gap of kind 'number' has value, "
        "tolerance, feedback"
    ),
    "hotspot_two_right": (
        "7: two-functions-91: options: 2 are correct (box, bench); a hotspot has exactly 1"
    ),
    "match_text_twice": (
        "9: two-functions-91: matches.offer.text: 'Ask' stands twice; each text is used once in a question"
    ),
    "match_unknown": (
        "12: two-functions-91: pairs.quote.match: unknown match 'ofer'; did you mean 'offer'? there "
        "are: ask, offer"
    ),
    "model_parameter_out_of_range": (
        "7: football-analogy-91: answer.parameters: goal must be a number from 0 to 0.5, got 0.9"
    ),
    "model_result_unknown": (
        "7: football-analogy-91: answer.result: unknown result 'means'; did you mean 'mean'? there are: "
        "mean, sd, none, total, total_mean, total_sd, distribution_step"
    ),
    "model_unknown": (
        "7: football-analogy-91: answer.model: unknown model 'pich'; did you mean 'pitch'? there are: "
        "pitch, sales_funnel"
    ),
    "name_unknown_in_formula": (
        "11: two-functions-91: answer.formula: unknown parameter 'rat'; did you mean 'rate'? there "
        "are: visits, rate"
    ),
    "number_in_quotes": "7: football-analogy-91: answer.tolerance: must be a number, got '0.01'",
    "one_good_ending_only": (
        "24: two-functions-91: endings: 1 have score 1; there is more than one good way, so 2 at least do"
    ),
    "path_too_short": "7: two-functions-91: scenes: paths have 2 to 3 decisions; each path has 3 to 6",
    "place_unknown_in_template": (
        "6: two-functions-91: prompt.en: a template asks for 'visit', which there is not; there are: "
        "visits, rate, answer"
    ),
    "predict_best_without_settings": (
        "10: two-functions-91: best: is max or min; it stands where options have parameters, and nowhere else"
    ),
    "predict_no_range_holds": (
        "10: two-functions-91: options: the model gives 1.32: right are none; exactly 1 must be"
    ),
    "predict_result_unknown": (
        "9: two-functions-91: result: the result has no 'means'; there are: distribution, "
        "distribution_step, lost, mean, most_lost, none, sd, stages, total, total_mean, total_sd"
    ),
    "predict_unknown_place": (
        "14: two-functions-91: explanation: a template asks for 'outcom', which there is not; there "
        "is: outcome"
    ),
    "reason_named_like_the_value": (
        "10: two-functions-92: reasons.value.id: 'value' is taken; it must differ from value, "
        "value-correct, value-incorrect"
    ),
    "right_reasons_none": "8: two-functions-92: reasons: 0 are correct (none); exactly 1 is",
    "scene_never_reached": "13: two-functions-91: scenes.alone: is never reached",
    "scene_unknown": (
        "11: two-functions-91: scenes.start.choices.ask.to: unknown scene or ending 'needs'; did you "
        "mean 'need'? there are: start, need, price, signed, later, lost"
    ),
    "scenes_in_a_circle": (
        "7: two-functions-91: scenes: go in a circle: start → need → start; every path must come to an ending"
    ),
    "shown_is_no_permutation": (
        "11: two-functions-94: shown: must have each item once (know, trust, buy), got buy, know, know"
    ),
    "shown_is_right_already": (
        "11: two-functions-94: shown: is the right order already (know, trust, buy); shuffle it"
    ),
    "slip_is_the_answer": (
        "10: football-analogy-91: slips.shots.formula: 1.32 is the right answer (1.32 ± 0.01)"
    ),
    "slip_without_number": (
        "10: football-analogy-91: slips.shots: must have a value or a formula; got neither"
    ),
    "spot_twice": "9: two-functions-91: options.bench.spot: 'box' stands twice; each spot has one option",
    "spot_unknown": (
        "9: two-functions-91: options.bench.spot.zone: unknown zone 'bensh'; did you mean 'bench'? "
        "there are: own-third, middle-third, left-flank, pocket, right-flank, box, goal, bench"
    ),
    "spot_zone_and_player": (
        "10: two-functions-91: options.deep.spot: must have a zone or a player; got both"
    ),
    "tolerance_zero": "7: football-analogy-91: answer.tolerance: must be above 0, got 0",
    "too_few_wrong_to_choose_from": (
        "12: two-functions-91: wrong: must have 2 or 3, the wrong options; got 1"
    ),
    "truth_in_quotes": "7: two-functions-92: answer: must be true or false, got 'no'",
    "value_and_model": (
        "7: football-analogy-91: answer: must have a value, or a model with parameters and result; got both"
    ),
    "wrong_formula_is_right": (
        "13: two-functions-91: wrong.rest: seed 1: no draw gives an answer that differs from all wrong ones"
    ),
}
