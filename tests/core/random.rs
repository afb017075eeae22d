//! Random incidents: every fact open or set, over the whole of its list or range.

use amends::advice::Case;
use amends::evidence::floor::{FloorInputs, Scheme};
use amends::incident::{
    Closed, Count, Currency, Flag, IncidentDraft, Minutes, Money, Months, Set,
};
use amends::remedy::{Limit, Policy, RemedyId, Role, RoleName, Rounding};
use proptest::option;
use proptest::prelude::*;

/// One value of a closed list.
pub fn one<T: Closed + std::fmt::Debug>() -> impl Strategy<Value = T> {
    (0..T::ALL.len()).prop_map(|place| T::ALL[place])
}

/// Up to three values of a closed list.
pub fn some<T: Closed + std::fmt::Debug>() -> impl Strategy<Value = Set<T>> {
    prop::collection::vec(one::<T>(), 0..=3).prop_map(|values| values.into_iter().collect())
}

fn currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(vec!["EUR", "EUR", "EUR", "USD", "JPY", "KWD", "PLN"])
        .prop_map(|code| Currency::parse(code).expect("a currency of the table"))
}

/// From a coin to the price of a house.
pub fn money() -> impl Strategy<Value = Money> {
    let minor = prop_oneof![0_i64..500, 500_i64..100_000, 100_000_i64..100_000_000];
    (minor, currency()).prop_map(|(minor, currency)| Money::new(minor, currency))
}

fn minutes() -> impl Strategy<Value = Minutes> {
    (0..200_000_u32).prop_filter_map("in range", Minutes::new)
}

fn months() -> impl Strategy<Value = Months> {
    (0..400_u16).prop_filter_map("in range", Months::new)
}

fn count<const MAX: u8>() -> impl Strategy<Value = Count<MAX>> {
    (0..5_u32).prop_map(Count::new)
}

/// A draft without safety flags.
pub fn draft() -> impl Strategy<Value = IncidentDraft> {
    let what =
        (some(), option::of(one()), option::of(one()), option::of(one()), option::of(one()));
    let history = (
        option::of(count()),
        option::of(count()),
        option::of(count()),
        option::of(one()),
        option::of(one()),
    );
    let person = (option::of(one()), some(), option::of(one()), option::of(one()));
    let time = (option::of(minutes()), option::of(minutes()), option::of(months()));
    let worth = (
        option::of(money()),
        option::of(money()),
        option::of(money()),
        option::of(one()),
        option::of(any::<bool>()),
    );
    (what, history, person, time, worth).prop_map(
        |(
            (failures, severity, cause, recurrence, sector),
            (earlier_failures, failed_recoveries, apologies_given, noticed_by, channel),
            (emotion, wants, service, stage),
            (delay, since, tenure),
            (price, loss, yearly_value, alternatives, loss_due),
        )| IncidentDraft {
            sector,
            failures,
            severity,
            cause,
            recurrence,
            earlier_failures,
            failed_recoveries,
            apologies_given,
            noticed_by,
            channel,
            stage,
            emotion,
            wants,
            service,
            price,
            loss,
            delay,
            since,
            tenure,
            yearly_value,
            alternatives,
            loss_due,
            flags: Set::EMPTY,
        },
    )
}

/// A case without safety flags, with or without a legal minimum.
pub fn case() -> impl Strategy<Value = Case> {
    let inputs =
        (money(), minutes(), 0..6000_u32).prop_map(|(fare, delay, kilometres)| FloorInputs {
            fare: Some(fare),
            delay: Some(delay),
            distance_km: Some(kilometres),
            ..FloorInputs::default()
        });
    let law = option::weighted(0.3, (one::<Scheme>(), inputs));
    (draft(), law).prop_map(|(draft, law)| Case { draft, law, ..Case::default() })
}

/// At least one safety flag.
pub fn flags() -> impl Strategy<Value = Set<Flag>> {
    (one::<Flag>(), some::<Flag>()).prop_map(|(first, more)| more.with(first))
}

/// A limit for each of `count` roles but the last: usual sums, or amounts of a currency, that rise.
fn limits(currency: Currency) -> impl Strategy<Value = Vec<Limit>> {
    let steps = prop::collection::vec(0_i64..20_000, 0..4);
    (steps, any::<bool>()).prop_map(move |(steps, usual)| {
        let mut sum = 0;
        let rising = steps.into_iter().map(|step| {
            sum += step;
            match usual {
                true => Limit::Usual(1 + sum as u32 / 1000),
                false => Limit::Amount(Money::new(sum, currency)),
            }
        });
        rising.chain([Limit::None]).collect()
    })
}

/// Any valid policy: it lacks some remedies, rounds in its own way, has its own currency, costs,
/// roles and limits.
pub fn policy() -> impl Strategy<Value = Policy> {
    let remedies = prop::collection::vec(any::<bool>(), RemedyId::ALL.len());
    let rounding = prop_oneof![
        Just(Rounding::TwoDigits),
        prop::sample::select(vec![1_u32, 5, 50, 100, 500, 100_000]).prop_map(Rounding::Step),
    ];
    let costs = prop::collection::vec(0..=200_u32, 5);
    let money = currency().prop_flat_map(|currency| (Just(currency), limits(currency)));
    let numbers = (0..=100_u32, 1..=Policy::MOST_YEARS, 1..=14_u32);
    (remedies, rounding, money, costs, numbers).prop_map(
        |(allowed, rounding, (currency, limits), costs, (margin, years, days))| {
            let names = [RoleName::Manager, RoleName::Own("Head of region".to_owned())];
            let roles = limits.into_iter().enumerate().map(|(place, limit)| {
                let name = names.get(place).cloned().unwrap_or(RoleName::Director);
                Role { name, limit }
            });
            let allowed = RemedyId::ALL.iter().zip(allowed).filter(|(_, yes)| *yes);
            let policy = Policy {
                currency,
                margin_percent: margin,
                horizon_years: years,
                roles: roles.collect(),
                remedies: allowed.map(|(id, _)| *id).collect(),
                redo_cost_percent: costs[0],
                credit_cost_percent: costs[1],
                voucher_cost_percent: costs[2],
                upgrade_cost_percent: costs[3],
                gift_cost_percent: costs[4],
                rounding,
                check_back_days: days,
            };
            assert_eq!(policy.first_out_of_order(), None);
            policy
        },
    )
}
