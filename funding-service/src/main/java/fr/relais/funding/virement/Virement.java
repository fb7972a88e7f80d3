package fr.relais.funding.virement;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.event.Ids;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One attempt to bring the net of a payment to its beneficiary: in one lot, to one verified account, under one reference (§3.7). */
@Entity
public class Virement {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Ordre ordre;

    private int tentative;
    private DossierId dossier;
    private String codeCaf;
    private String endToEndId;
    private Montant montant;
    private Siret beneficiaire;
    private UUID compteId;
    private UUID lotId;

    @Enumerated(EnumType.STRING)
    private EtatVirement etat;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "virement_transition", joinColumns = @JoinColumn(name = "virement_id"))
    @OrderColumn(name = "ordre")
    private List<TransitionVirement> transitions = new ArrayList<>();

    protected Virement() {}

    static Virement reunir(Ordre ordre, APayer due, UUID compteId, UUID lotId, Auteur par) {
        Virement virement = new Virement();
        virement.id = Ids.newId();
        virement.ordre = ordre;
        virement.tentative = due.tentatives() + 1;
        virement.dossier = due.dossier();
        virement.codeCaf = due.dossier().codeCaf();
        virement.endToEndId = reference(due.paiementId(), virement.tentative);
        virement.montant = due.net();
        virement.beneficiaire = due.beneficiaire();
        virement.compteId = compteId;
        virement.lotId = lotId;
        virement.etat = CycleVirement.TABLE.bornBy(ActeVirement.REUNIR).to();
        virement.remember(ActeVirement.REUNIR, par, par.jour(), null);
        return virement;
    }

    /** At most 35 characters, where a UUID has 36 with its dashes: the payment, then the attempt (ASM-FUND-67). */
    private static String reference(UUID paiement, int tentative) {
        return paiement.toString().replace("-", "") + "-" + tentative;
    }

    CycleVirement.Evenement follow(ActeVirement acte, Auteur par, LocalDate dateEffet, String motif) {
        var edge = CycleVirement.TABLE.of(etat, acte);
        etat = edge.to();
        remember(acte, par, dateEffet, motif);
        return edge.event().orElse(null);
    }

    private void remember(ActeVirement acte, Auteur par, LocalDate dateEffet, String motif) {
        transitions.add(new TransitionVirement(acte, etat, par.id(), par.le(), dateEffet, motif));
    }

    public UUID id() {
        return id;
    }

    public Ordre paiement() {
        return ordre;
    }

    public int tentative() {
        return tentative;
    }

    public DossierId dossier() {
        return dossier;
    }

    public String codeCaf() {
        return codeCaf;
    }

    /** What the bank names it by. */
    public String endToEndId() {
        return endToEndId;
    }

    /** The net of the payment, in euros. */
    public Montant montant() {
        return montant;
    }

    public Siret beneficiaire() {
        return beneficiaire;
    }

    /** The account that was verified when it was put in its lot. */
    public UUID compteId() {
        return compteId;
    }

    public UUID lotId() {
        return lotId;
    }

    public EtatVirement etat() {
        return etat;
    }

    public boolean allows(ActeVirement acte) {
        return CycleVirement.TABLE.allows(etat, acte);
    }

    public List<TransitionVirement> transitions() {
        return List.copyOf(transitions);
    }
}
