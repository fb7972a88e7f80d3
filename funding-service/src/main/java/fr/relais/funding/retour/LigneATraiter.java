package fr.relais.funding.retour;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.Virement;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line from which nothing could be concluded, until an agent ties it to a transfer or says why there is none. */
@Entity
@Table(name = "retour_a_traiter")
public class LigneATraiter {

    @Id
    private UUID ligneId;

    @MapsId
    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "ligne_id")
    private LigneRetour ligne;

    private long revision;
    private String codeCaf;

    @Enumerated(EnumType.STRING)
    private EtatLigne etat;

    private UUID virementId;
    private String motif;
    private String traitePar;
    private Instant traiteLe;

    protected LigneATraiter() {}

    static LigneATraiter mettreEnFile(LigneRetour ligne, String codeCaf) {
        LigneATraiter waiting = new LigneATraiter();
        waiting.ligne = ligne;
        waiting.codeCaf = codeCaf;
        waiting.etat = CycleLigne.TABLE.bornBy(ActeLigne.METTRE_EN_FILE).to();
        return waiting;
    }

    void rattacher(Virement found, Auteur par) {
        follow(ActeLigne.RATTACHER, par);
        virementId = found.id();
    }

    void classer(String why, Auteur par) {
        follow(ActeLigne.CLASSER, par);
        motif = why;
    }

    void requirePossible(ActeLigne acte) {
        CycleLigne.TABLE.of(etat, acte);
    }

    private void follow(ActeLigne acte, Auteur par) {
        etat = CycleLigne.TABLE.of(etat, acte).to();
        traitePar = par.id();
        traiteLe = par.le();
        revision++;
    }

    public LigneRetour ligne() {
        return ligne;
    }

    public long revision() {
        return revision;
    }

    public EtatLigne etat() {
        return etat;
    }

    /** The transfer an agent tied it to. */
    public Optional<UUID> virementId() {
        return Optional.ofNullable(virementId);
    }

    /** Why an agent put it aside. */
    public Optional<String> motif() {
        return Optional.ofNullable(motif);
    }

    public Optional<String> traitePar() {
        return Optional.ofNullable(traitePar);
    }

    public Optional<Instant> traiteLe() {
        return Optional.ofNullable(traiteLe);
    }
}
