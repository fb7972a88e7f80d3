package fr.relais.funding.projection;

import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says, before the réel, that what was paid for a year is probably more than its right (DECL-4, CALC-9): the right that the
 * ACTUALISE leads to over the whole year, against what was ordered or taken over.
 */
public record AlerteIndu(
        LocalDate connuJusquAu,
        Optional<Montant> droitPrevisionnel,
        Droit projete,
        Montant verse,
        Etape extrapolation) {

    /** Empty while no ACTUALISE, convention and barème allow to project the year. */
    public static Optional<AlerteIndu> of(Connu connu, Exercice exercice) {
        return connu.faits()
                .declaration(exercice, TypeDeclaration.ACTUALISE)
                .flatMap(actualise -> Extrapolation.of(actualise, connu.faits().couverture(exercice)))
                .flatMap(year -> connu.avec(year.reel())
                        .droit(exercice, TypeDeclaration.REEL)
                        .map(droit -> new AlerteIndu(
                                year.connuJusquAu(),
                                connu.droit(exercice, TypeDeclaration.PREVISIONNEL)
                                        .map(Droit::montant),
                                droit,
                                verse(connu, exercice),
                                etape(year))));
    }

    /** In positive euros; 0.00 when the right covers what was paid. */
    public Montant induProbable() {
        return verse.minus(projete.montant()).max(Montant.ZERO);
    }

    public boolean isRaised() {
        return induProbable().isPositive();
    }

    public Explication explication() {
        Etape indu = new Etape(
                "CALC-9",
                "Indu probable",
                "W1, W6, hypothèse",
                "max(0.00 ; " + verse + " − " + projete.montant() + ")",
                List.of(Valeur.of("versé", verse), Valeur.of("droit projeté", projete.montant())),
                induProbable().toString());
        return new Explication(
                Stream.of(Stream.of(extrapolation), projete.explication().etapes().stream(), Stream.of(indu))
                        .flatMap(steps -> steps)
                        .toList());
    }

    private static Etape etape(Extrapolation year) {
        Montant connu = Montant.sum(year.actualise().charges().stream().map(charge -> charge.montant()));
        Montant projete = Montant.sum(year.reel().charges().stream().map(charge -> charge.montant()));
        return new Etape(
                "DECL-4",
                "Charges de l'année d'après les données actualisées",
                "W1, hypothèse",
                Extrapolation.FORMULE.formatted(connu, year.couverture().jours(), year.joursConnus()),
                List.of(Valeur.of("charges connues", connu)),
                projete.toString());
    }

    private static Montant verse(Connu connu, Exercice exercice) {
        Stream<Montant> repris = connu.faits().reprise(exercice).stream()
                .flatMap(reprise -> reprise.acomptes().stream())
                .map(AcompteRepris::montant);
        return Montant.sum(
                Stream.concat(repris, connu.position().ordres(exercice).map(OrdreEmis::montant)));
    }
}
