package fr.relais.convention.gestionnaire;

import fr.relais.convention.Chronologie;
import fr.relais.kit.value.Siret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The legal entity that runs one or several relais and signs with the Caf: what it is today, and all that it was. A change
 * of SIRET is another gestionnaire.
 */
@Entity
public class Gestionnaire {

    @Id
    String siret;

    @Version
    long version;

    @Embedded
    Identite identite;

    @ElementCollection
    @CollectionTable(name = "gestionnaire_identite", joinColumns = @JoinColumn(name = "siret"))
    @OrderColumn(name = "rang")
    List<IdentiteDatee> identites = new ArrayList<>();

    protected Gestionnaire() {}

    public Gestionnaire(Siret siret, String nom, TypeJuridique typeJuridique, Representant representant, String siege) {
        this.siret = siret.value();
        this.identite = new Identite(nom, typeJuridique, representant, siege);
        this.identites.add(IdentiteDatee.first(identite));
    }

    /** From this day it is called otherwise; what it was called before stays known (ASM-CONV-23). */
    void modify(IdentiteDatee nouvelle, LocalDate today) {
        Chronologie.requireNext(identites.get(identites.size() - 1).du(), nouvelle.du(), today);
        identites.add(nouvelle);
        identite = nouvelle.identite();
    }

    public Siret siret() {
        return Siret.of(siret);
    }

    /** Today's. */
    public Identite identite() {
        return identite;
    }

    Identite identite(LocalDate date) {
        return Chronologie.at(identites, IdentiteDatee::du, date).identite();
    }

    List<IdentiteDatee> identites() {
        return List.copyOf(identites);
    }

    public long version() {
        return version;
    }

    public String nom() {
        return identite.nom();
    }

    public TypeJuridique typeJuridique() {
        return identite.typeJuridique();
    }

    public Representant representant() {
        return identite.representant();
    }

    public String siege() {
        return identite.siege();
    }
}
