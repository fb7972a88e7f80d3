package fr.relais.funding.retour;

import fr.relais.funding.virement.Virement;
import fr.relais.kit.event.Ids;
import fr.relais.kit.value.DossierId;
import fr.relais.paymentfiles.retour.Motif;
import fr.relais.paymentfiles.retour.StatutRetour;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A line of the bank as it was read, and what followed; never rewritten. */
@Entity
@Table(name = "retour_ligne")
public class LigneRetour {

    @Id
    private UUID id;

    private String codeCaf;

    @Enumerated(EnumType.STRING)
    private Origine origine;

    private UUID fichierId;
    private String evenement;
    private int ordre;
    private DossierId dossier;
    private UUID virementId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private StatutRetour statut;

    private String motif;
    private BigDecimal montant;
    private String devise;
    private LocalDate dateBanque;

    @Enumerated(EnumType.STRING)
    private Suite suite;

    private Instant recuLe;

    protected LigneRetour() {}

    static LigneRetour read(Reception reception, int ordre, LigneLue told, Suite suite, Optional<Virement> found) {
        LigneRetour ligne = new LigneRetour();
        ligne.id = Ids.newId();
        ligne.codeCaf = reception.codeCaf();
        ligne.origine = told.origine();
        ligne.fichierId = reception.fichierId();
        ligne.evenement = reception.evenement();
        ligne.ordre = ordre;
        ligne.dossier = found.map(Virement::dossier).orElse(null);
        ligne.virementId = found.map(Virement::id).orElse(null);
        ligne.reference = told.reference().orElse(null);
        ligne.statut = told.statut().orElse(null);
        ligne.motif = told.dit().motif().map(Motif::code).orElse(null);
        ligne.montant = told.dit().somme().map(Somme::montant).orElse(null);
        ligne.devise = told.dit().somme().map(Somme::devise).orElse(null);
        ligne.dateBanque = told.dit().date();
        ligne.suite = suite;
        ligne.recuLe = reception.par().le();
        return ligne;
    }

    public UUID id() {
        return id;
    }

    public Origine origine() {
        return origine;
    }

    /** Absent when an event told it. */
    public Optional<UUID> fichierId() {
        return Optional.ofNullable(fichierId);
    }

    /** The id of the event that told it; absent when a file did. */
    public Optional<String> evenement() {
        return Optional.ofNullable(evenement);
    }

    /** The place of the line among those of its file. */
    public int ordre() {
        return ordre;
    }

    /** The dossier of the transfer that it names. */
    public Optional<DossierId> dossier() {
        return Optional.ofNullable(dossier);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<StatutRetour> statut() {
        return Optional.ofNullable(statut);
    }

    public Optional<Motif> motif() {
        return Optional.ofNullable(motif).map(Motif::of);
    }

    public Optional<Somme> somme() {
        return Optional.ofNullable(montant).map(known -> new Somme(known, devise));
    }

    public LocalDate dateBanque() {
        return dateBanque;
    }

    public Suite suite() {
        return suite;
    }

    public Instant recuLe() {
        return recuLe;
    }
}
