package fr.relais.convention.projet;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;

import fr.relais.convention.Api;
import fr.relais.convention.Json;
import fr.relais.infrastructure.Persona;
import io.restassured.response.Response;

/** What the people of Meaux and of the Caf send about a projet, always on what they have just read. */
final class ProjetBodies {

    private ProjetBodies() {}

    static Json ouverture(String nature, String debut, String fin) {
        return Json.of("{}").with("/nature", nature).with("/debut", debut).with("/fin", fin);
    }

    /** Complete, with the guichet unique. */
    static Json contenu() {
        return Json.of("""
                {'territoire':{'implantation':'Maison de la petite enfance','communes':['Meaux']},
                 'diagnostic':{'texte':'Les parents cherchent des horaires décalés.',
                  'sources':[{'type':'FICHE_IMAJE','origine':'Caf de Seine-et-Marne','date':'2023-02-01'}]},
                 'actions':[
                  {'titre':'Réunions','missionSocle':'INFORMATION_DES_CANDIDATS','partenaires':['PMI'],
                   'calendrier':{'debut':'2024-03-01','fin':'2028-12-31'},'resultatAttendu':'Quatre par an'},
                  {'titre':'Ateliers','missionSocle':'CADRE_D_ECHANGE','partenaires':[]},
                  {'titre':'Départs','missionSocle':'FORMATION_CONTINUE','partenaires':[]},
                  {'titre':'Permanences','missionSocle':'DEMARCHES_MONENFANT','partenaires':[]},
                  {'titre':'Rendez-vous','missionSocle':'INFORMATION_DES_PARENTS','partenaires':[]},
                  {'titre':'Demandes','missionRenforcee':'GUICHET_UNIQUE','partenaires':['EAJE']}],
                 'missionsRenforcees':['GUICHET_UNIQUE'],
                 'budget':{'charges':[{'libelle':'64 Charges de personnel','montant':'58000.50'}],
                  'produits':[{'libelle':'Ville de Meaux','montant':'58000.50'}]}}""");
    }

    static Json decision(String autorite, String reference) {
        return Json.of("{'date':'2024-06-18'}").with("/autorite", autorite).with("/reference", reference);
    }

    static Json motif(String motif) {
        return Json.of("{}").with("/motif", motif);
    }

    /** The path of a projet just opened, for the years after the one of the fixtures. */
    static String opened(String dossier) {
        return Api.created(Api.post(
                DECLARANT_MEAUX,
                "/relais/" + dossier + "/projets",
                ouverture("RENOUVELLEMENT", "2024-02-29", "2028-12-31")));
    }

    static String filed(String dossier) {
        String projet = opened(dossier);
        put(DECLARANT_MEAUX, projet, "/contenu", contenu()).then().statusCode(200);
        act(APPROBATEUR_MEAUX, projet, "/depot").then().statusCode(200);
        return projet;
    }

    static Response act(Persona persona, String projet, String acte) {
        return Api.sending(persona, revision(projet)).post(projet + acte);
    }

    static Response act(Persona persona, String projet, String acte, Json body) {
        return Api.sending(persona, revision(projet)).body(body.toString()).post(projet + acte);
    }

    static Response put(Persona persona, String projet, String part, Json body) {
        return Api.sending(persona, revision(projet)).body(body.toString()).put(projet + part);
    }

    static String revision(String projet) {
        return Api.get(DECLARANT_MEAUX, projet).header("ETag");
    }
}
