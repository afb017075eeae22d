//! The table of schemes. The conditions and names are the messages `floor-condition` and
//! `floor-name` with the machine name of the scheme.

use super::{Input, Payment, Scheme};
use crate::evidence::SourceId;
use crate::incident::{Closed, Sector};

/// What is known of a scheme besides its sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    pub scheme: Scheme,
    /// The sectors for which the page offers it.
    pub sectors: &'static [Sector],
    /// Every input that may matter, in the order to ask.
    pub inputs: &'static [Input],
    pub payment: Payment,
    /// The date of the newest text seen that states the amounts: `YYYY` or `YYYY-MM`.
    pub as_of: &'static str,
    pub source: SourceId,
}

impl Rule {
    /// Whether a voucher may stand only beside money.
    pub fn money_due(&self) -> bool {
        self.payment != Payment::Account
    }
}

/// One row for each scheme, in the order of the list.
pub static RULES: [Rule; Scheme::ALL.len()] = {
    use Input as I;
    [
        // A reform was under way in January 2026 and not agreed: these amounts were law.
        Rule {
            scheme: Scheme::Eu261,
            sectors: &[Sector::Air],
            inputs: &[I::Disruption, I::Delay, I::Distance, I::WithinEu],
            payment: Payment::Money,
            as_of: "2026-01",
            source: SourceId::Eu261,
        },
        Rule {
            scheme: Scheme::UsDeniedBoarding,
            sectors: &[Sector::Air],
            inputs: &[I::Delay, I::Route, I::Fare],
            payment: Payment::Money,
            as_of: "2025-01",
            source: SourceId::UsDeniedBoarding,
        },
        Rule {
            scheme: Scheme::EuRail,
            sectors: &[Sector::RailBusFerry],
            inputs: &[I::Delay, I::Fare],
            payment: Payment::OnRequest,
            as_of: "2023-06",
            source: SourceId::EuRail,
        },
        Rule {
            scheme: Scheme::UkDelayRepay,
            sectors: &[Sector::RailBusFerry],
            inputs: &[I::Delay, I::From15, I::Ticket, I::Fare],
            payment: Payment::OnRequest,
            as_of: "2019-12",
            source: SourceId::UkDelayRepay,
        },
        Rule {
            scheme: Scheme::EuBus,
            sectors: &[Sector::RailBusFerry],
            inputs: &[I::Distance, I::Disruption, I::Delay, I::Offer, I::Fare],
            payment: Payment::Money,
            as_of: "2024-02",
            source: SourceId::EuBus,
        },
        Rule {
            scheme: Scheme::GbPowerCut,
            sectors: &[Sector::EnergyWater],
            inputs: &[I::OffSupply, I::Premises],
            payment: Payment::Money,
            as_of: "2023",
            source: SourceId::GbDistribution,
        },
        // The newest dated text announces these amounts; the page that pays them is undated.
        Rule {
            scheme: Scheme::GbAppointment,
            sectors: &[Sector::EnergyWater],
            inputs: &[I::PaidLate],
            payment: Payment::Account,
            as_of: "2024-08",
            source: SourceId::GbSupplier,
        },
        Rule {
            scheme: Scheme::EuPackage,
            sectors: &[Sector::Air, Sector::Lodging, Sector::RailBusFerry, Sector::Other],
            inputs: &[I::Fare],
            payment: Payment::Money,
            as_of: "2024-06",
            source: SourceId::EuPackage,
        },
    ]
};

/// A row out of its place does not build.
const _: () = {
    let mut place = 0;
    while place < RULES.len() {
        assert!(RULES[place].scheme as usize == place);
        place += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Kind, source};

    #[test]
    fn rows_are_dated_and_cite_a_law() {
        for rule in &RULES {
            let (year, month) = rule.as_of.split_once('-').unwrap_or((rule.as_of, "01"));
            assert!(year.len() == 4 && year.parse::<u16>().is_ok_and(|year| year > 2000));
            assert!(month.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month)));
            assert_eq!(source(rule.source).kind, Kind::Law, "{rule:?}");
            assert!(!rule.sectors.is_empty() && !rule.inputs.is_empty(), "{rule:?}");
        }
    }
}
