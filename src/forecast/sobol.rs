//! The low-discrepancy sequence behind the draws (docs/adr/0002): Sobol's, with the
//! direction numbers of Joe & Kuo 2008 (new-joe-kuo-6.21201), scrambled linearly and
//! shifted (Matoušek 1998) so that no two coefficients are drawn in step.

/// Which of the scramblings: of 120 tried on 150 random incidents against 262 144 draws,
/// the one whose worst figure was nearest (off by 0.0039; the plain sequence by 0.014).
const SCRAMBLING: u64 = 402;

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

/// The first `2^bits` points of every dimension, each at the middle of its own cell of
/// width `2^-bits`: every cell of (0, 1) holds exactly one point.
pub fn points(dimensions: usize, bits: u32) -> Vec<Vec<f64>> {
    let mut random = SplitMix(SCRAMBLING);
    let cells = f64::from(1_u32 << bits);
    (0..dimensions)
        .map(|place| {
            let directions = directions(place, bits);
            let scrambling = Scrambling::new(bits, &mut random);
            (0..1_u32 << bits)
                .map(|index| {
                    (f64::from(scrambling.apply(cell(&directions, index))) + 0.5) / cells
                })
                .collect()
        })
        .collect()
}

/// The cell of one point. Gray code order only permutes the points, so the plain binary
/// form will do.
fn cell(directions: &[u32], index: u32) -> u32 {
    directions
        .iter()
        .enumerate()
        .filter(|(bit, _)| index >> bit & 1 == 1)
        .fold(0, |cell, (_, direction)| cell ^ direction)
}

/// A random linear map of the bits of a cell, and a shift. Each bit keeps itself and takes
/// in some of the higher ones, so cells are permuted and their evenness is kept.
struct Scrambling {
    /// For each bit, highest first: the bits it is the parity of, and whether it is flipped.
    rows: Vec<(u32, bool)>,
}

impl Scrambling {
    fn new(bits: u32, random: &mut SplitMix) -> Self {
        let rows = (0..bits).map(|bit| {
            let number = random.next();
            let own = bits - 1 - bit;
            let higher = (number & ((1 << bit) - 1)) as u32;
            (1 << own | higher << (own + 1), number >> 63 == 1)
        });
        Self { rows: rows.collect() }
    }

    fn apply(&self, cell: u32) -> u32 {
        self.rows.iter().fold(0, |out, (mask, flip)| {
            out << 1 | (((cell & mask).count_ones() & 1) ^ u32::from(*flip))
        })
    }
}

/// Steele, Lea & Flood 2014: a small reproducible generator.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }
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
        for (place, points) in points(DIMENSIONS, 11).iter().enumerate() {
            let mut cells: Vec<u32> = points.iter().map(|u| (u * 2048.0) as u32).collect();
            cells.sort_unstable();
            assert!(cells.iter().copied().eq(0..2048), "dimension {place}");
        }
    }

    #[test]
    fn pairs_of_dimensions_fill_the_square_evenly() {
        // 2048 points over 16 × 16 boxes: 8 a box if perfectly even.
        let points = points(DIMENSIONS, 11);
        for (a, first) in points.iter().enumerate() {
            for second in &points[a + 1..] {
                let mut boxes = [0_u32; 256];
                for (u, v) in first.iter().zip(second) {
                    boxes[(u * 16.0) as usize * 16 + (v * 16.0) as usize] += 1;
                }
                let worst = boxes.iter().map(|n| n.abs_diff(8)).max();
                assert!(worst <= Some(8), "dimension {a}: off by {worst:?}");
            }
        }
    }
}
