//! Trials: what customers did, with the treatment assigned at random.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    // The abstract; the gains of each of its eight arms were not found.
    Source {
        id: SourceId::Halperin2022,
        label: "Halperin et al. 2022",
        year: Some(2022),
        kind: Kind::FieldExperiment,
        sample: Some(Sample { n: 1_500_000, unit: Unit::Customers }),
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Cohen2022,
        label: "Cohen, Fiszer & Kim 2022",
        year: Some(2022),
        kind: Kind::FieldExperiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    // The number of customers is from hbr.org/2015/10/the-wrong-way-to-reduce-churn.
    Source {
        id: SourceId::Ascarza2016,
        label: "Ascarza, Iyengar & Schleicher 2016",
        year: Some(2016),
        kind: Kind::FieldExperiment,
        sample: Some(Sample { n: 65_000, unit: Unit::Customers }),
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    // The money was small and tied to the rating, so it does not speak against making good.
    Source {
        id: SourceId::Abeler2010,
        label: "Abeler et al. 2010",
        year: Some(2010),
        kind: Kind::FieldExperiment,
        sample: Some(Sample { n: 600, unit: Unit::Ratings }),
        seen: Seen::SecondHand,
        words: Words::Paraphrase,
    },
];
