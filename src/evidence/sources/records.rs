//! Records and registers: what customers did, as it came.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    Source {
        id: SourceId::KnoxVanOest2014,
        label: "Knox & van Oest 2014",
        title: Some("Customer complaints and recovery effectiveness: A customer base approach"),
        year: Some(2014),
        kind: Kind::Records,
        sample: Some(Sample { n: 20_000, unit: Unit::Customers }),
        link: Some(
            "https://research.tilburguniversity.edu/en/publications/customer-complaints-and-recovery-effectiveness-a-customer-base-ap",
        ),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "Recovery counters the effect of the complaint but, in almost all cases, does not entirely offset it.",
        },
    },
    Source {
        id: SourceId::Soares2015,
        label: "Soares & Proença 2015",
        title: Some(
            "Does Service Failure Context Matter? Customers’ Response to Service Recovery",
        ),
        year: Some(2015),
        kind: Kind::Records,
        sample: Some(Sample { n: 40_813, unit: Unit::Customers }),
        link: Some("http://ibimapublishing.com/articles/JMRCS/2015/709531/"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "service failure severity has a significant negative influence in customers’ post-recovery repurchase behavior",
        },
    },
    // Closed cases of three draws. The outcome is whether the customer disputed the answer,
    // which is not leaving; relief was not given at random. The counts: tests/cases.
    Source {
        id: SourceId::Cfpb,
        label: "CFPB 2013–2016",
        title: Some("Consumer Complaint Database"),
        year: None,
        kind: Kind::Register,
        sample: Some(Sample { n: 37_417, unit: Unit::Complaints }),
        link: Some("https://www.consumerfinance.gov/data-research/consumer-complaints/"),
        seen: Seen::Computed,
        words: Words::Paraphrase,
    },
    // Unique customers of an unnamed shop; where the data come from is unknown.
    Source {
        id: SourceId::Ecommerce,
        label: "E-commerce churn",
        title: None,
        year: None,
        kind: Kind::Records,
        sample: Some(Sample { n: 5_074, unit: Unit::Customers }),
        link: None,
        seen: Seen::Computed,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::MixMatch2020,
        label: "Stakhovych & Tamaddoni 2020",
        title: Some(
            "Mix&Match: A Resource-Based Complaint Recovery Framework for Tangible Compensation",
        ),
        year: Some(2020),
        kind: Kind::Records,
        sample: None,
        link: Some(
            "https://research.monash.edu/en/publications/mixampmatch-a-resource-based-complaint-recovery-framework-for-tan",
        ),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "matching tangible compensation with the complaint cause (e.g., redelivery for expired products) is the most effective recovery response for improving customer retention and lifetime value",
        },
    },
];
