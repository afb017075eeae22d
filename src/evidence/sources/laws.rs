//! The law: what a customer is owed whatever the firm would like to give.

use crate::evidence::Seen;
use crate::evidence::source::{Kind, Source, SourceId, Words};

pub(super) const ROWS: &[Source] = &[
    // A copy of the English text. The halving for delays below four hours: judgement C-402/07,
    // paragraph 63; for re-routing: article 7(2).
    Source {
        id: SourceId::Eu261,
        label: "EU261",
        title: Some("Regulation (EC) No 261/2004, article 7"),
        year: Some(2004),
        kind: Kind::Law,
        sample: None,
        link: Some("http://businesspravo.ru/Docum/DocumShow.asp?DocumID=152354&DocumType=27"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "EUR 250 for all flights of 1500 kilometres or less",
        },
    },
    Source {
        id: SourceId::EuRail,
        label: "EU 2021/782",
        title: Some("Regulation (EU) 2021/782, article 19"),
        year: Some(2021),
        kind: Kind::Law,
        sample: None,
        link: Some("https://eurailpress-archiv.de/SingleView.aspx?lng=de&show=2279801"),
        seen: Seen::SecondHand,
        words: Words::Quote {
            lang: "de",
            text: "Die Eisenbahnen müssen 25% des Ticketpreises erstatten, wenn sich die Ankunft zwischen 60 und 119 Minuten verzögert, und 50% bei darüber hinausgehenden Verspätungen",
        },
    },
    // A term of the operators' contracts with the state, not a statute.
    Source {
        id: SourceId::UkDelayRepay,
        label: "Delay Repay",
        title: Some("How is Delay Repay calculated?"),
        year: None,
        kind: Kind::Law,
        sample: None,
        link: Some(
            "https://www.crosscountrytrains.co.uk/customer-service/contact-us-and-faqs/after-care/how-is-delay-repay-calculated",
        ),
        seen: Seen::SecondHand,
        words: Words::Paraphrase,
    },
    Source {
        id: SourceId::EuBus,
        label: "EU 181/2011",
        title: Some("Regulation (EU) No 181/2011, article 19"),
        year: Some(2011),
        kind: Kind::Law,
        sample: None,
        link: Some(
            "https://cecluxembourg.lu/subjects/reisen/coach-and-bus-passenger-rights/?lang=en",
        ),
        seen: Seen::SecondHand,
        words: Words::Quote {
            lang: "en",
            text: "If the carrier fails to offer this choice, passengers have the right to a compensation of 50% of the ticket price.",
        },
    },
    Source {
        id: SourceId::UsDeniedBoarding,
        label: "14 CFR part 250",
        title: Some(
            "Periodic Revisions to Denied Boarding Compensation and Domestic Baggage Liability Limits",
        ),
        year: Some(2024),
        kind: Kind::Law,
        sample: None,
        link: Some("https://www.govinfo.gov/content/pkg/FR-2024-10-24/html/2024-23588.htm"),
        seen: Seen::Text,
        words: Words::Quote {
            lang: "en",
            text: "raises the liability limits for denied boarding compensation that U.S. and foreign air carriers may impose from the current figures of $775 and $1,550 to $1,075 and $2,150",
        },
    },
    // As amended in 2023.
    Source {
        id: SourceId::GbDistribution,
        label: "Electricity (Standards of Performance) Regulations 2015",
        title: Some("Guaranteed Standards of Performance (GSOPs)"),
        year: Some(2023),
        kind: Kind::Law,
        sample: None,
        link: Some("https://aurora-utilities.co.uk/guaranteed-standards-of-performance-gsops/"),
        seen: Seen::SecondHand,
        words: Words::Quote {
            lang: "en",
            text: "we will arrange for you to receive a £95 payment if you are a domestic customer or £190 if you are a non-domestic customer",
        },
    },
    Source {
        id: SourceId::GbSupplier,
        label: "Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015",
        title: Some("Standards of Performance"),
        year: Some(2015),
        kind: Kind::Law,
        sample: None,
        link: Some(
            "https://britishgas.co.uk/business/help-and-support/more-help/standards-of-performance",
        ),
        seen: Seen::SecondHand,
        words: Words::Quote {
            lang: "en",
            text: "We'll credit your business energy account with £40 within 10 working days of that failure.",
        },
    },
    Source {
        id: SourceId::EuPackage,
        label: "EU 2015/2302",
        title: Some("Directive (EU) 2015/2302, article 12"),
        year: Some(2015),
        kind: Kind::Law,
        sample: None,
        link: Some("https://www.nelissengrade.com/en/news/202406-1"),
        seen: Seen::SecondHand,
        words: Words::Quote {
            lang: "en",
            text: "The traveller is then entitled to a full refund of all amounts paid for the package travel within fourteen days.",
        },
    },
];
