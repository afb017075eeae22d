//! Meta-analyses: many studies taken together.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    // SRP is the service recovery paradox.
    Source {
        id: SourceId::DeMatos2007,
        label: "de Matos, Henrique & Rossi 2007",
        title: Some("Service Recovery Paradox: A Meta-Analysis"),
        year: Some(2007),
        kind: Kind::MetaAnalysis,
        sample: None,
        link: Some(
            "https://www.researchgate.net/publication/247745333_Service_Recovery_Paradox_A_Meta-Analysis",
        ),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "significant and positive on satisfaction, supporting the SRP, but nonsignificant on repurchase intentions, word-of-mouth, and corporate image",
        },
    },
    // A dissertation; mostly imagined cases, and they differ a lot.
    Source {
        id: SourceId::Hill2013,
        label: "Hill 2013",
        title: Some(
            "When Are Apologies Effective? An Investigation of the Components that Increase an Apology’s Efficacy",
        ),
        year: Some(2013),
        kind: Kind::MetaAnalysis,
        sample: Some(Sample { n: 10, unit: Unit::Studies }),
        link: Some("https://www.globethesis.com/?t=1455390008459875"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "purchase intentions (k = 10, r = .23, random effects Z = 2.85, p < .01)",
        },
    },
    Source {
        id: SourceId::VanVaerenbergh2014,
        label: "Van Vaerenbergh et al. 2014",
        title: Some(
            "A Meta-Analysis of Relationships Linking Service Failure Attributions to Customer Outcomes",
        ),
        year: Some(2014),
        kind: Kind::MetaAnalysis,
        sample: None,
        link: Some("https://sage.cnpereading.com/doi/10.1177/1094670514538321"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "controllability attributions directly affect only transaction-specific satisfaction, whereas stability attributions directly affect customers’ transaction-specific and overall satisfaction",
        },
    },
    Source {
        id: SourceId::GelbrichRoschk2011,
        label: "Gelbrich & Roschk 2011",
        title: Some(
            "A Meta-Analysis of Organizational Complaint Handling and Customer Responses",
        ),
        year: Some(2011),
        kind: Kind::MetaAnalysis,
        sample: None,
        link: Some("https://www.db-thueringen.de/receive/dbt_mods_00024842"),
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::RoschkGelbrich2014,
        label: "Roschk & Gelbrich 2014",
        title: Some(
            "Identifying Appropriate Compensation Types for Service Failures: A Meta-analytic and Experimental Analysis",
        ),
        year: Some(2014),
        kind: Kind::MetaAnalysis,
        sample: None,
        link: Some("http://edoc.ku-eichstaett.de/13518/"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "the strongest recovery effect is generally observed when compensation represents a resource similar to the failure it is supposed to offset",
        },
    },
    Source {
        id: SourceId::Orsingher2010,
        label: "Orsingher, Valentini & de Angelis 2010",
        title: Some("A meta-analysis of satisfaction with complaint handling in services"),
        year: Some(2010),
        kind: Kind::MetaAnalysis,
        sample: Some(Sample { n: 60, unit: Unit::Studies }),
        link: Some("http://dx.doi.org/10.1007/s11747-009-0155-z"),
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
];
