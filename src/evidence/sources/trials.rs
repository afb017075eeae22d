//! Trials: what customers did, with the treatment assigned at random.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    // The abstract; the gains of each of its eight arms were not found.
    Source {
        id: SourceId::Halperin2022,
        label: "Halperin et al. 2022",
        title: Some(
            "Toward an Understanding of the Economics of Apologies: Evidence from a Large-Scale Natural Field Experiment",
        ),
        year: Some(2022),
        kind: Kind::FieldExperiment,
        sample: Some(Sample { n: 1_500_000, unit: Unit::Customers }),
        link: Some("https://econbeancount.app/article/80186"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "in some cases sending an apology is worse than sending nothing at all, particularly for repeated apologies and apologies that promise to do better",
        },
    },
    Source {
        id: SourceId::Cohen2022,
        label: "Cohen, Fiszer & Kim 2022",
        title: Some("Frustration-Based Promotions: Field Experiments in Ride-Sharing"),
        year: Some(2022),
        kind: Kind::FieldExperiment,
        sample: None,
        link: Some("https://ideas.repec.org/a/inm/ormnsc/v68y2022i4p2432-2464.html"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "the best strategy is to send credit for future usage (as opposed to waiving the charge or sending an apologetic message)",
        },
    },
    // The number of customers is from hbr.org/2015/10/the-wrong-way-to-reduce-churn.
    Source {
        id: SourceId::Ascarza2016,
        label: "Ascarza, Iyengar & Schleicher 2016",
        title: Some(
            "The Perils of Proactive Churn Prevention Using Plan Recommendations: Evidence from a Field Experiment",
        ),
        year: Some(2016),
        kind: Kind::FieldExperiment,
        sample: Some(Sample { n: 65_000, unit: Unit::Customers }),
        link: Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2339604"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "Whereas only 6% of customers in the control condition churned during the three months following the intervention, 10% did so in the treatment group.",
        },
    },
    // The money was small and tied to the rating, so it does not speak against making good.
    Source {
        id: SourceId::Abeler2010,
        label: "Abeler et al. 2010",
        title: Some("The power of apology"),
        year: Some(2010),
        kind: Kind::FieldExperiment,
        sample: Some(Sample { n: 600, unit: Unit::Ratings }),
        link: Some("https://www.economist.com/free-exchange/2009/09/24/people-are-suckers"),
        seen: Seen::SecondHand,
        words: Words::Paraphrase,
    },
];
