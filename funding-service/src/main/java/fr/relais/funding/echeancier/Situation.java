package fr.relais.funding.echeancier;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.bareme.Limites;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Position;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that may decide the échéances of one exercice, on one day. */
record Situation(Exercice exercice, Faits faits, Position position, Parametres parametres, LocalDate today) {

    /** The year before, when a right existed for it: a convention covers at least one of its days (PAY-3). */
    Optional<Situation> precedente() {
        return faits.exercicesCouverts().stream()
                .filter(autre -> autre.annee() == exercice.annee() - 1)
                .findFirst()
                .map(autre -> new Situation(autre, faits, position, parametres, today));
    }

    List<ConventionSignee> conventions() {
        return faits.conventions(exercice);
    }

    Optional<DeclarationValidee> declaration(TypeDeclaration type) {
        return faits.declaration(exercice, type);
    }

    boolean isReelValide() {
        return declaration(TypeDeclaration.REEL).isPresent();
    }

    Optional<BilanEvalue> bilan() {
        return faits.bilan(exercice);
    }

    Optional<Reprise> reprise() {
        return faits.reprise(exercice);
    }

    Optional<Bareme> bareme() {
        return parametres.bareme(exercice);
    }

    /** The decision by which nothing is due for the year any more. */
    Optional<DecisionCaf> retrait() {
        return faits.retrait(exercice);
    }

    /** The last days to justify the year, known with its barème. */
    Optional<Limites> limites() {
        return bareme().map(Bareme::limites);
    }

    /** Whether the partner had handed in both by that day; the oldest facts do not tell when, and are taken as in time. */
    boolean isJustifieAu(LocalDate limite) {
        return declaration(TypeDeclaration.REEL)
                        .filter(reel -> isInTime(reel.completeeLe(), limite))
                        .isPresent()
                && bilan().filter(known -> isInTime(known.completLe(), limite)).isPresent();
    }

    private static boolean isInTime(Optional<LocalDate> day, LocalDate limite) {
        return day.filter(known -> known.isAfter(limite)).isEmpty();
    }

    /** Nothing more is paid for the year (DL-9). */
    boolean isForclose() {
        return limites()
                .map(Limites::forclusion)
                .filter(today::isAfter)
                .filter(limite -> !isJustifieAu(limite))
                .isPresent();
    }

    /** The year is over, and was not justified by the day on which it becomes late (DL-8). */
    boolean isEnRetard() {
        return limites()
                .map(Limites::justification)
                .filter(today::isAfter)
                .filter(limite -> !isJustifieAu(limite))
                .isPresent();
    }

    Optional<CalendrierCaf> calendrier() {
        return parametres.calendrier(faits.dossier(), exercice);
    }

    Optional<Droit> droit(TypeDeclaration nature) {
        return Droits.find(faits, parametres, exercice, nature);
    }

    /** What was ordered and taken over on the right of the year, which a coordination is no part of. */
    List<Versement> versements() {
        return tous().stream()
                .filter(versement -> versement.cle().genre() != Genre.COORDINATION)
                .toList();
    }

    /** What Relais ordered and what was paid before it, by échéance. */
    private List<Versement> tous() {
        Stream<Versement> repris = reprise().stream()
                .flatMap(reprise -> reprise.acomptes().stream())
                .map(acompte -> Versement.of(exercice, acompte));
        Stream<Versement> ordonnes = position.ordres(exercice).map(Versement::of);
        return Stream.concat(repris, ordonnes).toList();
    }

    List<Versement> versements(Genre genre) {
        return tous().stream()
                .filter(versement -> versement.cle().genre() == genre)
                .toList();
    }

    /** The events behind an acompte of this year. */
    Stream<Fait<?>> faitsPrevisionnels() {
        return Stream.of(conventions().stream(), declaration(TypeDeclaration.PREVISIONNEL).stream(), reprise().stream())
                .flatMap(facts -> facts);
    }

    /** The events that justify the year: what its solde rests on. */
    Stream<Fait<?>> faitsReels() {
        return Stream.of(
                        declaration(TypeDeclaration.REEL).stream(),
                        bilan().stream(),
                        reprise().stream(),
                        retrait().stream())
                .flatMap(facts -> facts);
    }

    /** The ids of the events, each once, in an order that does not depend on their arrival. */
    static List<String> causes(Stream<? extends Fait<?>> facts) {
        return facts.map(Fait::cause).distinct().sorted().toList();
    }
}
