//! Studies of people: the same customers asked again, and experiments.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    Source {
        id: SourceId::MaxhamNetemeyer2002,
        label: "Maxham & Netemeyer 2002",
        year: Some(2002),
        kind: Kind::RepeatedMeasures,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Gregoire2009,
        label: "Grégoire, Tripp & Legoux 2009",
        year: Some(2009),
        kind: Kind::RepeatedMeasures,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Hess2003,
        label: "Hess, Ganesan & Klein 2003",
        year: Some(2003),
        kind: Kind::Experiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Smith1999,
        label: "Smith, Bolton & Wagner 1999",
        year: Some(1999),
        kind: Kind::Experiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Magnini2007,
        label: "Magnini et al. 2007",
        year: Some(2007),
        kind: Kind::Experiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::RoschkKaiser2013,
        label: "Roschk & Kaiser 2013",
        year: Some(2013),
        kind: Kind::Experiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::Gelbrich2015,
        label: "Gelbrich, Gäthke & Grégoire 2015",
        year: Some(2015),
        kind: Kind::Experiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    // Ranks only; weights were not found.
    Source {
        id: SourceId::Lewicki2016,
        label: "Lewicki, Polin & Lount 2016",
        year: Some(2016),
        kind: Kind::Experiment,
        sample: Some(Sample { n: 755, unit: Unit::People }),
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
    Source {
        id: SourceId::Haesevoets2017,
        label: "Haesevoets et al. 2017",
        year: Some(2017),
        kind: Kind::Experiment,
        sample: None,
        seen: Seen::Text,
        words: Words::Quote { lang: "en" },
    },
];
