use amends::{advice::*, incident::Closed, remedy::Policy, share::*};
fn main() {
    let p = Policy::default();
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let v: serde_json::Value = serde_json::from_str(&line).unwrap();
        let draft = read_facts(&v["facts"], "facts").unwrap();
        let a = advise(&Case { draft, ..Default::default() }, &p);
        println!(
            "== {} {} | {:?} ord {:?} nofail {:?} untreated {:?}",
            v["id"],
            v["title"],
            a.incident.failures,
            a.ordinary.of_100(),
            a.no_failure.of_100(),
            a.untreated.of_100()
        );
        for o in &a.options {
            let h = o.outcome.of_100();
            println!(
                "  {:<14} {} ({}-{}) extra {} cost {:?} per {:?} worth {:?} appr {:?} debt {} :: {}",
                o.id.name(),
                h.n,
                h.low,
                h.high,
                o.extra,
                o.cost.map(|m| m.to_plain()),
                o.cost_per_extra.map(|m| m.to_plain()),
                o.worth.map(|w| (w.mean, w.low, w.high)),
                o.approver,
                o.leaves_debt,
                o.offer
                    .given
                    .iter()
                    .map(|g| format!(
                        "{}{}",
                        g.id.name(),
                        g.amount
                            .map(|m| format!(" {}", m.to_plain()))
                            .or(g.percent.map(|p| format!(" {p}%")))
                            .unwrap_or_default()
                    ))
                    .collect::<Vec<_>>()
                    .join(", ")
            );
        }
        println!(
            "  harm {:?}",
            a.harm.iter().map(|f| (f.coefficient.name(), f.of_100)).collect::<Vec<_>>()
        );
        if let Some(o) = a.option(OptionId::Recommended) {
            println!(
                "  rem {:?} width {:?}",
                o.remedies.iter().map(|f| (f.part.name(), f.of_100)).collect::<Vec<_>>(),
                o.width
                    .iter()
                    .take(3)
                    .map(|(c, s)| (c.name(), (s * 100.0) as i32))
                    .collect::<Vec<_>>()
            );
            println!(
                "  steps {:?}",
                o.steps.iter().map(|s| (s.kind.name(), s.due.get())).collect::<Vec<_>>()
            );
        }
        for t in a.turning_points.iter().take(4) {
            println!(
                "  tp {:?} {}->{} {:?} {:?}",
                t.value,
                t.from,
                t.to,
                t.remedies.as_ref().map(|r| r.iter().map(|x| x.name()).collect::<Vec<_>>()),
                t.approver
            );
        }
        println!(
            "  q {:?}",
            a.questions.iter().map(|q| (q.fact.name(), q.spread)).collect::<Vec<_>>()
        );
    }
}
