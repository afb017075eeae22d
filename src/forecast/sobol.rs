//! The low-discrepancy sequence behind the draws (docs/adr/0002): Sobol's, with the
//! direction numbers of Joe & Kuo 2008 (new-joe-kuo-6.21201).

/// Degree, coefficients and first direction numbers of each dimension after the first.
const DIRECTIONS: [(u32, u32, &[u32]); 17] = [
    (1, 0, &[1]),
    (2, 1, &[1, 3]),
    (3, 1, &[1, 3, 1]),
    (3, 2, &[1, 1, 1]),
    (4, 1, &[1, 1, 3, 3]),
    (4, 4, &[1, 3, 5, 13]),
    (5, 2, &[1, 1, 5, 5, 17]),
    (5, 4, &[1, 1, 5, 5, 5]),
    (5, 7, &[1, 1, 7, 11, 19]),
    (5, 11, &[1, 1, 5, 1, 1]),
    (5, 13, &[1, 1, 1, 3, 11]),
    (5, 14, &[1, 3, 5, 5, 31]),
    (6, 1, &[1, 3, 3, 9, 7, 49]),
    (6, 13, &[1, 1, 1, 15, 21, 21]),
    (6, 16, &[1, 3, 1, 13, 27, 49]),
    (6, 19, &[1, 1, 1, 15, 7, 5]),
    (6, 22, &[1, 3, 1, 15, 13, 25]),
];

/// Dimensions that the table serves.
#[cfg(test)]
pub const DIMENSIONS: usize = DIRECTIONS.len() + 1;

/// The first `2^bits` points of one dimension, each at the middle of its own cell of width
/// `2^-bits`: every cell of (0, 1) holds exactly one point.
pub fn dimension(place: usize, bits: u32) -> impl Iterator<Item = f64> {
    let directions = directions(place, bits);
    let cells = f64::from(1_u32 << bits);
    (0..1_u32 << bits).map(move |index| {
        // Gray code order only permutes the points, so the plain binary form will do.
        let cell = directions
            .iter()
            .enumerate()
            .filter(|(bit, _)| index >> bit & 1 == 1)
            .fold(0, |cell, (_, direction)| cell ^ direction);
        (f64::from(cell) + 0.5) / cells
    })
}

/// One direction number a bit, scaled to `bits` bits.
fn directions(place: usize, bits: u32) -> Vec<u32> {
    let Some((degree, coefficients, first)) =
        place.checked_sub(1).and_then(|row| DIRECTIONS.get(row)).copied()
    else {
        return (0..bits).map(|bit| 1 << (bits - 1 - bit)).collect();
    };
    let degree = degree as usize;
    let mut odd: Vec<u32> = first.to_vec();
    for bit in degree..bits as usize {
        let mut next = odd[bit - degree] ^ (odd[bit - degree] << degree);
        for step in 1..degree {
            if coefficients >> (degree - 1 - step) & 1 == 1 {
                next ^= odd[bit - step] << step;
            }
        }
        odd.push(next);
    }
    odd.iter().zip(0..bits).map(|(odd, bit)| odd << (bits - 1 - bit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_every_dimension_holds_one_point() {
        for place in 0..DIMENSIONS {
            let mut cells: Vec<u32> = dimension(place, 11).map(|u| (u * 2048.0) as u32).collect();
            cells.sort_unstable();
            assert!(cells.iter().copied().eq(0..2048), "dimension {place}");
        }
    }

    #[test]
    fn pairs_of_dimensions_fill_the_square_evenly() {
        // 2048 points over 16 × 16 boxes: 8 a box if perfectly even.
        for a in 0..DIMENSIONS {
            for b in a + 1..DIMENSIONS {
                let mut boxes = [0_u32; 256];
                for (u, v) in dimension(a, 11).zip(dimension(b, 11)) {
                    boxes[(u * 16.0) as usize * 16 + (v * 16.0) as usize] += 1;
                }
                let worst = boxes.iter().map(|n| n.abs_diff(8)).max();
                assert!(worst <= Some(8), "dimensions {a} and {b}: off by {worst:?}");
            }
        }
    }
}
