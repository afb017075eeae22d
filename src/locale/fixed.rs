//! Figures with a fixed number of places.

/// A figure with that many places after the point, half away from nought, as a reader
/// rounds; the library would round 0.25 to 0.2 and keep the sign of −0.00.
pub fn fixed(x: f64, places: usize) -> String {
    let unit = 10_u64.saturating_pow(places as u32);
    let scaled = libm::round(x.abs() * unit as f64) as u64;
    let sign = if x < 0.0 && scaled > 0 { "-" } else { "" };
    if places == 0 {
        return format!("{sign}{scaled}");
    }
    format!("{sign}{}.{:0>places$}", scaled / unit, scaled % unit)
}

/// A figure with as few places as it needs, and at most six.
pub fn shortest(x: f64) -> String {
    let text = fixed(x, 6);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{fixed, shortest};

    #[test]
    fn figures_have_their_places() {
        for (x, places, text) in [
            (0.0, 2, "0.00"),
            (1.006, 2, "1.01"),
            (-0.25, 1, "-0.3"),
            (-0.001, 2, "0.00"),
            (99.996, 2, "100.00"),
            (12.5, 0, "13"),
            (0.05, 3, "0.050"),
        ] {
            assert_eq!(fixed(x, places), text, "{x}");
        }
    }

    #[test]
    fn no_place_is_written_that_says_nothing() {
        for (x, text) in
            [(0.0, "0"), (100.0, "100"), (0.35, "0.35"), (-1.5, "-1.5"), (0.000_45, "0.00045")]
        {
            assert_eq!(shortest(x), text);
        }
    }
}
