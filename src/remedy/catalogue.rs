//! The remedies that may be offered, and how each one enters the model.

use crate::incident::closed_list;

closed_list! {
    /// What may be offered.
    RemedyId as "remedies" {
        /// Repair, replace, deliver again, perform again.
        Redo = "redo",
        /// Full or part of the price.
        Refund = "refund",
        /// What the failure cost the customer beyond the price.
        Expenses = "expenses",
        /// Store credit, account credit, points.
        Credit = "credit",
        /// A fixed amount off a future purchase.
        Voucher = "voucher",
        /// A fee that is not charged.
        FeeWaiver = "fee_waiver",
        /// A better room, seat, plan, model.
        Upgrade = "upgrade",
        /// A small unexpected token.
        Gift = "gift",
        /// The manager calls or meets; one named contact.
        PersonalContact = "personal_contact",
        /// The bill, the data, the booking is put right.
        CorrectRecord = "correct_record",
        /// The cause is removed and the customer told.
        CauseFixed = "cause_fixed",
        /// Ahead of the queue next time.
        Priority = "priority",
        /// Ask after some days whether it is right now.
        CheckBack = "check_back",
    }
}

/// How a remedy enters the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A remedy in kind.
    Fix,
    /// Money or what stands for money.
    Money,
    /// Attention.
    Courtesy,
    /// Removes the cause.
    Cause,
    /// Always in a plan; no effect is claimed.
    Follow,
}

impl RemedyId {
    /// Remedies in kind, the one that is tried first before the others.
    pub const FIXES: &[Self] = &[Self::Redo, Self::CorrectRecord, Self::Upgrade];
    /// What stands for attention; the first one that may be given does.
    pub const ATTENTION: &[Self] = &[Self::PersonalContact, Self::Priority, Self::Gift];

    /// How the remedy enters the model.
    pub fn kind(self) -> Kind {
        match self {
            Self::Redo | Self::Upgrade | Self::CorrectRecord => Kind::Fix,
            Self::Refund | Self::Expenses | Self::Credit | Self::Voucher | Self::FeeWaiver => {
                Kind::Money
            }
            Self::Gift | Self::PersonalContact | Self::Priority => Kind::Courtesy,
            Self::CauseFixed => Kind::Cause,
            Self::CheckBack => Kind::Follow,
        }
    }
}
