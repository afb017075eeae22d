//! Records and registers: what customers did, as it came.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    Source {
        id: SourceId::KnoxVanOest2014,
        label: "Knox & van Oest 2014",
        year: Some(2014),
        kind: Kind::Records,
        sample: Some(Sample { n: 20_000, unit: Unit::Customers }),
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Soares2015,
        label: "Soares & Proença 2015",
        year: Some(2015),
        kind: Kind::Records,
        sample: Some(Sample { n: 40_813, unit: Unit::Customers }),
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    // Closed cases of three draws. The outcome is whether the customer disputed the answer,
    // which is not leaving; relief was not given at random. The counts: tests/cases.
    Source {
        id: SourceId::Cfpb,
        label: "CFPB 2013–2016",
        year: None,
        kind: Kind::Register,
        sample: Some(Sample { n: 37_417, unit: Unit::Complaints }),
        seen: Seen::Computed,
        words: Words::Paraphrase,
    },
    // Unique customers of an unnamed shop; where the data come from is unknown.
    Source {
        id: SourceId::Ecommerce,
        label: "E-commerce churn",
        year: None,
        kind: Kind::Records,
        sample: Some(Sample { n: 5_074, unit: Unit::Customers }),
        seen: Seen::Computed,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::MixMatch2020,
        label: "Stakhovych & Tamaddoni 2020",
        year: Some(2020),
        kind: Kind::Records,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
];
