package fr.relais.activity.declaration;

import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the partner declares (DECL-1); {@code etpAnimation}, {@code territoire} and the mission may be null. {@code communes} are
 * the Insee codes of the communes served that year; versions saved before they were asked for have none, nor other agents.
 */
public record DonneesDeclarees(
        List<Charge> charges,
        List<Produit> produits,
        List<Animateur> animateurs,
        Etp etpAnimation,
        Etp autresEtp,
        String territoire,
        Mission missionRenforceeEvaluee,
        List<AutreAgent> autresAgents,
        List<String> communes) {

    static final DonneesDeclarees AUCUNE =
            new DonneesDeclarees(List.of(), List.of(), List.of(), null, Etp.ZERO, null, null, List.of(), List.of());

    public DonneesDeclarees {
        charges = List.copyOf(charges);
        produits = List.copyOf(produits);
        animateurs = List.copyOf(animateurs);
        autresAgents = autresAgents == null ? List.of() : List.copyOf(autresAgents);
        communes = communes == null
                ? List.of()
                : communes.stream().distinct().sorted().toList();
    }

    /** What one account of the chart (class 6 or 86) costs. */
    public record Charge(String compte, Montant montant) {}

    /** What one funder brings. */
    public record Produit(String financeur, Montant montant) {}

    /** Somebody at work: a share of a full time, from a first to a last day. */
    public interface Agent {

        Etp quotite();

        LocalDate debut();

        LocalDate fin();
    }

    /** Somebody who is not an animateur, told by a function and no name; informative: no ETP counts it (DECL-1). */
    public record AutreAgent(String fonction, Etp quotite, LocalDate debut, LocalDate fin) implements Agent {}

    /**
     * One animateur: share of a full time, first and last day; no name, which would be personal data. {@code poste}, which may
     * be null, numbers the post: who replaces whom holds the same (CALC-6).
     */
    public record Animateur(Etp quotite, LocalDate debut, LocalDate fin, Integer poste) implements Agent {

        boolean isAlongside(Animateur other) {
            return poste != null && poste.equals(other.poste) && !debut.isAfter(other.fin) && !other.debut.isAfter(fin);
        }
    }

    public Montant totalCharges() {
        return Montant.sum(charges.stream().map(Charge::montant));
    }

    public Montant totalProduits() {
        return Montant.sum(produits.stream().map(Produit::montant));
    }
}
