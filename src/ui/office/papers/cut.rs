//! How a page is made to fit: smaller type first, then less of what can be read elsewhere. A page
//! is measured and cut a step at a time until it fits; nothing is ever clipped.

/// What a page shows of what could be too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The size of its type, from 0, the largest.
    pub size: u8,
    /// So many paragraphs of the letter.
    pub paragraphs: usize,
    /// So many characters of the story.
    pub story: usize,
    /// So many rows of the reasons.
    pub reasons: usize,
    /// Whether sources are named, or only counted on the longer paper.
    pub sources: bool,
}

impl Cut {
    /// Nothing is left out.
    const WHOLE: Self = Self {
        size: 0,
        paragraphs: usize::MAX,
        story: 1_200,
        reasons: usize::MAX,
        sources: true,
    };

    /// Whether a letter of so many paragraphs is shortened.
    pub fn shortens(&self, paragraphs: usize) -> bool {
        self.paragraphs < paragraphs
    }
}

/// The smallest type: 8 points.
const SMALLEST: u8 = 3;

/// Fewer paragraphs than these say nothing; smaller type comes first.
const FEWEST: usize = 4;

/// The steps of the brief, for a letter of so many paragraphs: the letter gives way first, since
/// the whole of it stands in the handout.
pub fn of_brief(paragraphs: usize) -> Vec<Cut> {
    let mut steps = Vec::new();
    for size in 0..=SMALLEST {
        let whole = Cut { size, ..Cut::WHOLE };
        steps.push(whole);
        steps.extend((FEWEST..paragraphs).rev().map(|paragraphs| Cut { paragraphs, ..whole }));
    }
    let small = Cut { size: SMALLEST, ..Cut::WHOLE };
    steps.extend((1..FEWEST.min(paragraphs)).rev().map(|paragraphs| Cut { paragraphs, ..small }));
    steps.extend([1, 0].map(|paragraphs| Cut { paragraphs, sources: false, ..small }));
    steps
}

/// The steps of the handout's first page: type and story in turn.
pub fn of_first() -> Vec<Cut> {
    [(0, 1_200), (0, 600), (1, 600), (1, 300), (2, 300), (2, 150), (SMALLEST, 150), (SMALLEST, 0)]
        .into_iter()
        .map(|(size, story)| Cut { size, story, ..Cut::WHOLE })
        .collect()
}

/// The steps of the handout's second page: smaller type, then fewer reasons, and only then less of
/// the letter.
pub fn of_second(paragraphs: usize) -> Vec<Cut> {
    let mut steps: Vec<Cut> = (0..=SMALLEST).map(|size| Cut { size, ..Cut::WHOLE }).collect();
    let small = Cut { size: SMALLEST, ..Cut::WHOLE };
    steps.extend([10, 7].map(|reasons| Cut { reasons, ..small }));
    let few = Cut { reasons: 7, ..small };
    steps.extend((0..paragraphs).rev().map(|paragraphs| Cut { paragraphs, ..few }));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_shows_less_or_smaller_than_the_first_and_the_last_has_no_letter() {
        for paragraphs in 0..12 {
            for steps in [of_brief(paragraphs), of_second(paragraphs)] {
                assert_eq!(steps.first(), Some(&Cut::WHOLE));
                let last = steps.last().copied().unwrap_or(Cut::WHOLE);
                assert!(
                    last.size == SMALLEST && (paragraphs == 0 || last.shortens(1)),
                    "{last:?}"
                );
            }
        }
        assert!(of_first().last().is_some_and(|last| last.story == 0));
    }
}
