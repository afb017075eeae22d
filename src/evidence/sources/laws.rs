//! The law: what a customer is owed whatever the firm would like to give.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Source, SourceId, Words};

pub(super) const ROWS: &[Source] = &[
    // A copy of the English text. The halving for delays below four hours: judgement C-402/07,
    // paragraph 63; for re-routing: article 7(2).
    Source {
        id: SourceId::Eu261,
        label: "EU261",
        year: Some(2004),
        kind: Kind::Law,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::EuRail,
        label: "EU 2021/782",
        year: Some(2021),
        kind: Kind::Law,
        sample: None,
        seen: Seen::SecondHand,
        words: Words::Quote { lang: "de" },
    },
    // A term of the operators' contracts with the state, not a statute.
    Source {
        id: SourceId::UkDelayRepay,
        label: "Delay Repay",
        year: None,
        kind: Kind::Law,
        sample: None,
        seen: Seen::SecondHand,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::EuBus,
        label: "EU 181/2011",
        year: Some(2011),
        kind: Kind::Law,
        sample: None,
        seen: Seen::SecondHand,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::UsDeniedBoarding,
        label: "14 CFR part 250",
        year: Some(2024),
        kind: Kind::Law,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    // As amended in 2023.
    Source {
        id: SourceId::GbDistribution,
        label: "Electricity (Standards of Performance) Regulations 2015",
        year: Some(2023),
        kind: Kind::Law,
        sample: None,
        seen: Seen::SecondHand,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::GbSupplier,
        label: "Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015",
        year: Some(2015),
        kind: Kind::Law,
        sample: None,
        seen: Seen::SecondHand,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::EuPackage,
        label: "EU 2015/2302",
        year: Some(2015),
        kind: Kind::Law,
        sample: None,
        seen: Seen::SecondHand,
        words: Words::Quote { lang: "en" },
    },
];
