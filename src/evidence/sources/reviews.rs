//! Meta-analyses: many studies taken together.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    // SRP is the service recovery paradox.
    Source {
        id: SourceId::DeMatos2007,
        label: "de Matos, Henrique & Rossi 2007",
        year: Some(2007),
        kind: Kind::MetaAnalysis,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    // A dissertation; mostly imagined cases, and they differ a lot.
    Source {
        id: SourceId::Hill2013,
        label: "Hill 2013",
        year: Some(2013),
        kind: Kind::MetaAnalysis,
        sample: Some(Sample { n: 10, unit: Unit::Studies }),
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::VanVaerenbergh2014,
        label: "Van Vaerenbergh et al. 2014",
        year: Some(2014),
        kind: Kind::MetaAnalysis,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::GelbrichRoschk2011,
        label: "Gelbrich & Roschk 2011",
        year: Some(2011),
        kind: Kind::MetaAnalysis,
        sample: None,
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::RoschkGelbrich2014,
        label: "Roschk & Gelbrich 2014",
        year: Some(2014),
        kind: Kind::MetaAnalysis,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Orsingher2010,
        label: "Orsingher, Valentini & de Angelis 2010",
        year: Some(2010),
        kind: Kind::MetaAnalysis,
        sample: Some(Sample { n: 60, unit: Unit::Studies }),
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
];
