//! Curves over a year, each with its range as a band and its name at its end.

use yew::prelude::*;

use crate::advice::{Curve, MONTHS, OfHundred, Outcome};
use crate::locale::fixed;

/// One curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The class that gives the line its colour, width and dashes.
    pub class: &'static str,
    pub curve: Curve,
    /// The figures at month 12, as they are shown everywhere else.
    pub end: OfHundred,
    pub name: AttrValue,
    /// The range at month 12, in words.
    pub range: AttrValue,
}

impl Line {
    /// The integers at the end of a month.
    pub fn at(&self, month: usize) -> OfHundred {
        // The same figure by two ways may fall to either side of a half.
        if month + 1 >= MONTHS {
            return self.end;
        }
        let Curve { mean, p10, p90 } = &self.curve;
        let [mean, p10, p90] = [mean, p10, p90].map(|shares| shares[month]);
        Outcome { mean, p10, p50: mean, p90 }.of_100()
    }
}

/// Height of the plot, and the room above it, in pixels of the style sheet.
const HEIGHT: f64 = 220.0;
const TOP: f64 = 10.0;
/// Least distance between two names, so that they never cover each other.
const APART: f64 = 38.0;

/// The chart. The curves stretch with the page; letters and line widths do not.
///
/// The lines go from the highest to the lowest at month 12, and what is drawn last lies on
/// top. The label says the same in words; `months` stands under the axis, `now` at its start.
pub fn curve_chart(lines: &[Line], label: String, months: &str, now: &str) -> Html {
    let grid = [0, 25, 50, 75, 100].map(|of_100| {
        let y = height_of(f64::from(of_100));
        html! {
            <>
                <rect class="grid" y={px(y)} width="100%" height="1" />
                <text class="axis" x="0" y={px(y - 3.0)}>{ of_100 }</text>
            </>
        }
    });
    let axis = [(0, "start"), (3, "middle"), (6, "middle"), (9, "middle"), (12, "end")];
    let axis = axis.map(|(month, anchor)| {
        let text = if month == 0 { now.to_owned() } else { month.to_string() };
        html! {
            <text class="axis" x={super::percent(f64::from(month) / 0.12)} y={px(TOP + HEIGHT + 18.0)} text-anchor={anchor}>
                { text }
            </text>
        }
    });
    html! {
        <div class="curve" role="img" aria-label={label}>
            <svg class="curve-plot" aria-hidden="true">
                { for grid }
                { for axis }
                <svg y={px(TOP)} width="100%" height={px(HEIGHT)} viewBox="0 0 12 100" preserveAspectRatio="none">
                    { for lines.iter().map(band) }
                    { for lines.iter().map(line) }
                </svg>
            </svg>
            <svg class="curve-names" aria-hidden="true">{ for names(lines) }</svg>
            <p class="curve-months" aria-hidden="true">{ months }</p>
        </div>
    }
}

fn band(line: &Line) -> Html {
    let mut points = points(&line.curve.p90, |month| month);
    points.extend(self::points(&line.curve.p10, |month| MONTHS - 1 - month));
    html! { <polygon class={classes!("band", line.class)} points={points.join(" ")} /> }
}

fn line(line: &Line) -> Html {
    let points = points(&line.curve.mean, |month| month).join(" ");
    html! {
        <polyline class={classes!("line", line.class)} {points} vector-effect="non-scaling-stroke" />
    }
}

/// The points of a curve, month by month in the order given.
fn points(shares: &[f64], order: fn(usize) -> usize) -> Vec<String> {
    let point = |month: usize| {
        let share = shares.get(month).copied().unwrap_or_default();
        format!("{month},{}", fixed(100.0 * (1.0 - share), 2))
    };
    (0..shares.len()).map(order).map(point).collect()
}

/// The names at the ends of the curves, moved apart where the ends are close.
fn names(lines: &[Line]) -> Vec<Html> {
    let mut places: Vec<f64> =
        lines.iter().map(|line| height_of(f64::from(line.end.n)) + 4.0).collect();
    for place in 1..places.len() {
        places[place] = places[place].max(places[place - 1] + APART);
    }
    // What was pushed below the plot is lifted again, and lifts the ones above it.
    let mut limit = TOP + HEIGHT - 12.0;
    for place in places.iter_mut().rev() {
        *place = place.min(limit);
        limit = *place - APART;
    }
    let name = |(line, y): (&Line, &f64)| {
        html! {
            <text class={classes!("name", line.class)} y={px(*y)}>
                <tspan class="n">{ line.end.n }</tspan>
                <tspan class="range" dx="4">{ &line.range }</tspan>
                <tspan x="0" dy="1.25em">{ &line.name }</tspan>
            </text>
        }
    };
    lines.iter().zip(&places).map(name).collect()
}

fn height_of(of_100: f64) -> f64 {
    TOP + HEIGHT * (1.0 - of_100 / 100.0)
}

fn px(length: f64) -> AttrValue {
    AttrValue::from(fixed(length, 1))
}
