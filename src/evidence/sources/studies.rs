//! Studies of people: the same customers asked again, and experiments.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Sample, Source, SourceId, Unit, Words};

pub(super) const ROWS: &[Source] = &[
    Source {
        id: SourceId::MaxhamNetemeyer2002,
        label: "Maxham & Netemeyer 2002",
        title: Some(
            "A Longitudinal Study of Complaining Customers’ Evaluations of Multiple Service Failures and Recovery Efforts",
        ),
        year: Some(2002),
        kind: Kind::RepeatedMeasures,
        sample: None,
        link: Some("https://www.scribd.com/document/637592087/Untitled"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "though satisfactory recoveries can produce a \"recovery paradox\" after one failure, they do not trigger such paradoxical increases after two failures",
        },
    },
    Source {
        id: SourceId::Gregoire2009,
        label: "Grégoire, Tripp & Legoux 2009",
        title: Some(
            "When Customer Love Turns into Lasting Hate: The Effects of Relationship Strength and Time on Customer Revenge and Avoidance",
        ),
        year: Some(2009),
        kind: Kind::RepeatedMeasures,
        sample: None,
        link: Some("https://sage.cnpereading.com/doi/10.1509/jmkg.73.6.18"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "firms' best customers have the longest unfavorable reactions",
        },
    },
    Source {
        id: SourceId::Hess2003,
        label: "Hess, Ganesan & Klein 2003",
        title: Some(
            "Service failure and recovery: The impact of relationship factors on customer satisfaction",
        ),
        year: Some(2003),
        kind: Kind::Experiment,
        sample: None,
        link: Some("https://link.springer.com/article/10.1177/0092070302250898"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "customers with higher expectations of relationship continuity had lower service recovery expectations after a service failure",
        },
    },
    Source {
        id: SourceId::Smith1999,
        label: "Smith, Bolton & Wagner 1999",
        title: Some(
            "A model of customer satisfaction with service encounters involving failure and recovery",
        ),
        year: Some(1999),
        kind: Kind::Experiment,
        sample: None,
        link: Some(
            "https://asu.elsevierpure.com/en/publications/a-model-of-customer-satisfaction-with-service-encounters-involvin",
        ),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "customers prefer to receive recovery resources that match the type of failure they experience in amounts that are commensurate with the magnitude of the failure that occurs",
        },
    },
    Source {
        id: SourceId::Magnini2007,
        label: "Magnini et al. 2007",
        title: Some("The service recovery paradox: justifiable theory or smoldering myth?"),
        year: Some(2007),
        kind: Kind::Experiment,
        sample: None,
        link: Some("https://tr.scribd.com/document/74771551/2007-Magnini-JSM"),
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::RoschkKaiser2013,
        label: "Roschk & Kaiser 2013",
        title: Some(
            "The nature of an apology: An experimental study on how to apologize after a service failure",
        ),
        year: Some(2013),
        kind: Kind::Experiment,
        sample: None,
        link: Some("http://link.springer.com/article/10.1007%2Fs11002-012-9218-x"),
        seen: Seen::Text,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::Gelbrich2015,
        label: "Gelbrich, Gäthke & Grégoire 2015",
        title: Some(
            "How Much Compensation Should a Firm Offer for a Flawed Service? An Examination of the Nonlinear Effects of Compensation on Satisfaction",
        ),
        year: Some(2015),
        kind: Kind::Experiment,
        sample: None,
        link: Some("https://sage.cnpereading.com/doi/10.1177/1094670514543149"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "For service rejection, the highest incremental effect of compensation on satisfaction lies in between 60% and 120%.",
        },
    },
    // Ranks only; weights were not found.
    Source {
        id: SourceId::Lewicki2016,
        label: "Lewicki, Polin & Lount 2016",
        title: Some("An Exploration of the Structure of Effective Apologies"),
        year: Some(2016),
        kind: Kind::Experiment,
        sample: Some(Sample { n: 755, unit: Unit::People }),
        link: Some("http://eurekalert.org/pub_releases/2016-04/osu-t6e041116.php"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "Our findings showed that the most important component is an acknowledgement of responsibility.",
        },
    },
    Source {
        id: SourceId::Haesevoets2017,
        label: "Haesevoets et al. 2017",
        title: Some(
            "How much compensation is too much? An investigation of the effectiveness of financial overcompensation as a means to enhance customer loyalty",
        ),
        year: Some(2017),
        kind: Kind::Experiment,
        sample: None,
        link: Some(
            "http://www.decisionsciencenews.com/sjdm/journal.sjdm.org/16/16929/jdm16929.html",
        ),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "companies should not offer compensations that are greater than 150% of the initial price",
        },
    },
];
