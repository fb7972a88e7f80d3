package fr.relais.funding.decompte;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a year of a dossier is worth, was paid and still owes, on a day: the right, known on the réel or expected on the
 * prévisionnel, less what was paid, plus what must be given back (CALC-8, CALC-9).
 */
public record Decompte(
        DossierId dossier,
        Gestionnaire gestionnaire,
        Exercice exercice,
        LocalDate arreteLe,
        Optional<Droit> droit,
        Mouvements mouvements) {

    /** All that was paid for the year, or must be given back; in euros. */
    public record Mouvements(List<AcompteRepris> repris, List<Avis> paiements, List<Indu> indus) {

        public Mouvements {
            repris = List.copyOf(repris);
            paiements = List.copyOf(paiements);
            indus = List.copyOf(indus);
        }
    }

    /** An overpayment of the year, in positive euros: established, recovered so far, what remains. */
    public record Indu(UUID induId, CleEcheance cle, LocalDate constateLe, Montant montant, Montant reste) {

        public String objet() {
            return Libelles.titre(cle);
        }

        public Montant recouvre() {
            return montant.minus(reste);
        }
    }

    public String prestation() {
        return Libelles.PRESTATION;
    }

    public boolean isDefinitif() {
        return droit.filter(known -> known.nature() == TypeDeclaration.REEL).isPresent();
    }

    public Montant reprisTotal() {
        return Montant.sum(mouvements.repris().stream().map(AcompteRepris::montant));
    }

    public Montant brut() {
        return Montant.sum(mouvements.paiements().stream().map(Avis::brut));
    }

    public Montant retenue() {
        return Montant.sum(mouvements.paiements().stream().map(Avis::retenue));
    }

    public Montant net() {
        return brut().minus(retenue());
    }

    public Montant indus() {
        return Montant.sum(mouvements.indus().stream().map(Indu::montant));
    }

    public Montant induReste() {
        return Montant.sum(mouvements.indus().stream().map(Indu::reste));
    }

    /** What the year finally gave: taken over and ordered, less what is to be given back. */
    public Montant acquis() {
        return reprisTotal().plus(brut()).minus(indus());
    }

    /** Still to pay when positive, paid too much when negative; empty while no right can be computed. */
    public Optional<Montant> reste() {
        return droit.map(known -> known.montant().minus(acquis()));
    }

    /** The right line by line, then what was paid on it; the last line is what remains. */
    public Explication explication() {
        return droit.map(known -> known.explication().plus(etapeReste(known))).orElse(Explication.AUCUNE);
    }

    public List<Etape> lignes() {
        return explication().etapes();
    }

    private Etape etapeReste(Droit known) {
        return new Etape(
                "CALC-8",
                "Reste de l'exercice " + exercice + (isDefinitif() ? "" : " (sur données prévisionnelles)"),
                "SEED 001",
                known.montant() + " − (" + reprisTotal() + " + " + brut() + " − " + indus() + ")",
                Stream.of(
                                Valeur.of("droit", known.montant()),
                                Valeur.of("versé avant Relais", reprisTotal()),
                                Valeur.of("ordonné (brut)", brut()),
                                Valeur.of("trop-perçus constatés", indus()))
                        .toList(),
                known.montant().minus(acquis()).toString());
    }
}
