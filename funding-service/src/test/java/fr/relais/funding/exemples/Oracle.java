package fr.relais.funding.exemples;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.Terme;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The right of a year computed another way, day by day and in whole cents, from the deliveries themselves: it shares no
 * calculation with the service, so that both cannot be wrong alike (CALC-1 to CALC-5).
 */
public final class Oracle {

    private static final List<String> RETENUS = List.of("60", "61", "62", "63", "64", "65", "66", "68", "86");

    private final List<Fait<?>> delivered;
    private final Exercice exercice;
    private final Bareme bareme;
    private final List<Terme> termes;

    public Oracle(List<Fait<?>> delivered, Exercice exercice, Bareme bareme) {
        this.delivered = delivered;
        this.exercice = exercice;
        this.bareme = bareme;
        this.termes = termes();
    }

    /** Nothing once the Caf withdrew it, with or without a réel. */
    public Montant droitReel() {
        if (new OracleDeLaCaf(delivered, exercice).isRetire()) {
            return Montant.ZERO;
        }
        DeclarationValidee reel = declaration(TypeDeclaration.REEL).orElseThrow();
        long ps = prestationCents(reel);
        long bonus = isBonusDu(ps) ? centsOf(bareme.forfaitBonus()) : 0;
        return cents(ps + bonus + new OracleDeLaCaf(delivered, exercice).bonusTerritoireCents());
    }

    public Montant droitPrevisionnel() {
        DeclarationValidee previsionnel =
                declaration(TypeDeclaration.PREVISIONNEL).orElseThrow();
        long ps = prestationCents(previsionnel);
        boolean bonus = bareme.acomptes().bonusDansLaBase() && ps > 0 && bilanNeContreditPas() && isEngagee(choisie());
        return cents(ps + (bonus ? centsOf(bareme.forfaitBonus()) : 0));
    }

    /** 43 % of the lesser of cost and ceiling × ETP: cents × hundredths of ETP × hundredths of rate, rounded once. */
    private long prestationCents(DeclarationValidee declaration) {
        long cout = declaration.charges().stream()
                .filter(charge -> RETENUS.stream().anyMatch(charge.compte()::startsWith))
                .map(Charge::montant)
                .mapToLong(Oracle::centsOf)
                .sum();
        long retenu = Math.min(cout * 100, centsOf(bareme.prixPlafondEtp()) * etpCentiemes(declaration));
        return (retenu * 43 + 5_000) / 10_000;
    }

    private long etpCentiemes(DeclarationValidee declaration) {
        long jours = 0;
        for (LocalDate jour = exercice.periode().debut();
                !jour.isAfter(exercice.periode().fin());
                jour = jour.plusDays(1)) {
            jours += isCouvert(jour) ? quotitesCentiemes(declaration, jour) : 0;
        }
        long joursDeLAnnee = exercice.periode().fin().getDayOfYear();
        return (2 * jours + joursDeLAnnee) / (2 * joursDeLAnnee);
    }

    private static long quotitesCentiemes(DeclarationValidee declaration, LocalDate jour) {
        return declaration.animateurs().stream()
                .filter(animateur -> animateur.poste().contains(jour))
                .map(Animateur::quotite)
                .mapToLong(quotite -> quotite.value().movePointRight(2).longValueExact())
                .sum();
    }

    private boolean isCouvert(LocalDate jour) {
        return termes.stream().anyMatch(terme -> terme.periode().contains(jour));
    }

    private boolean isBonusDu(long ps) {
        Optional<BilanEvalue> bilan =
                latest(BilanEvalue.class, fait -> fait.exercice().equals(exercice));
        boolean atteint = bilan.map(BilanEvalue::atteint).orElse(false);
        Optional<Mission> evaluee = bilan.flatMap(BilanEvalue::mission);
        boolean choisie = exercice.annee() < 2022 || choisie().equals(evaluee);
        return ps > 0 && atteint && choisie && isEngagee(evaluee);
    }

    /** A mission already evaluated must be the chosen one, even while its result is not needed. */
    private boolean bilanNeContreditPas() {
        Optional<Mission> evaluee = latest(
                        BilanEvalue.class, fait -> fait.exercice().equals(exercice))
                .flatMap(BilanEvalue::mission);
        return evaluee.isEmpty() || evaluee.equals(choisie());
    }

    private Optional<Mission> choisie() {
        return exercice.annee() < 2022
                ? latest(BilanEvalue.class, fait -> fait.exercice().equals(exercice))
                        .flatMap(BilanEvalue::mission)
                : declaration(TypeDeclaration.PREVISIONNEL).flatMap(DeclarationValidee::missionEvaluee);
    }

    private boolean isEngagee(Optional<Mission> mission) {
        return mission.isPresent()
                && termes.stream()
                        .filter(terme -> terme.periode().overlaps(exercice.periode()))
                        .anyMatch(terme -> terme.missions().contains(mission.get()));
    }

    private List<Terme> termes() {
        Map<Object, List<ConventionSignee>> parConvention = delivered.stream()
                .filter(ConventionSignee.class::isInstance)
                .map(ConventionSignee.class::cast)
                .collect(Collectors.groupingBy(ConventionSignee::id));
        return parConvention.keySet().stream()
                .flatMap(id -> latest(ConventionSignee.class, fait -> fait.id().equals(id)).stream())
                .flatMap(convention -> convention.termes().stream())
                .toList();
    }

    private Optional<DeclarationValidee> declaration(TypeDeclaration type) {
        return latest(DeclarationValidee.class, fait -> fait.exercice().equals(exercice) && fait.type() == type);
    }

    private <F extends Fait<?>> Optional<F> latest(Class<F> type, Predicate<F> which) {
        return OracleDeLaCaf.latest(delivered, type, which);
    }

    static long centsOf(Montant montant) {
        return montant.euros().movePointRight(2).longValueExact();
    }

    static Montant cents(long cents) {
        return new Montant(BigDecimal.valueOf(cents, 2));
    }
}
