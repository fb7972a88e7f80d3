package fr.relais.funding.rapprochement;

import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The reconciliation of a Caf at the end of a day: where its payments stand, what moved, what does not agree. */
public record Rapport(
        String codeCaf,
        LocalDate au,
        List<EtapeSommee> etapes,
        List<FluxSomme> mouvements,
        List<Ecart> ecarts,
        List<Anomalie> anomalies) {

    /** How many, and how many euros. */
    public record Compte(int nombre, Montant montant) {

        static Compte of(Stream<Montant> amounts) {
            List<Montant> all = amounts.toList();
            return new Compte(all.size(), Montant.sum(all.stream()));
        }
    }

    /** The payments that stand there. */
    public record EtapeSommee(Etape etape, Compte compte) {}

    /** What happened that day. */
    public record FluxSomme(Flux flux, Compte compte) {}

    /** What was expected and what the ledger shows, in euros. */
    public record Ecart(Controle controle, Montant attendu, Montant grandLivre) {

        public Montant ecart() {
            return grandLivre.minus(attendu);
        }
    }

    /** Something to look at, under the reference somebody finds it by; {@code montant} is in euros. */
    public record Anomalie(
            NatureAnomalie nature,
            String reference,
            String dossier,
            Montant montant,
            LocalDate depuis,
            String detail) {}

    public Rapport {
        etapes = List.copyOf(etapes);
        mouvements = List.copyOf(mouvements);
        ecarts = List.copyOf(ecarts);
        anomalies = List.copyOf(anomalies);
    }

    /** Nothing to look at. */
    public boolean isJuste() {
        return anomalies.isEmpty() && euros().isZero();
    }

    /** All the euros that do not agree, whichever way. */
    public Montant euros() {
        return Montant.sum(ecarts.stream().map(Ecart::ecart).map(one -> one.max(one.negate())));
    }

    public long nombre(NatureAnomalie nature) {
        return anomalies.stream().filter(one -> one.nature() == nature).count();
    }

    /** What is recorded in two ways that do not say the same. */
    public long incoherences() {
        return anomalies.stream().filter(one -> one.nature().isIncoherence()).count();
    }
}
