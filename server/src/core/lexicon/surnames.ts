// Frequent surnames of many languages, to tell which part of a name is which, and whether the family name stands first.
// From the name lists of faker (MIT), and written for this project; ordinary words and offices left out.
import type { SharedWords } from './lexicon.ts';

const names = `
  Aalerud, Aaltonen, Aas, Aasen, Abad, Abarca, Abascal, Abbas, Abbott, Abdelatty, Abdelrahman, Abdi, Abdulaziz
  Abdullah, Abdullayeva, Abe, Åberg, Abernathy, Abeyta, Abiodun, Abiola, Abodunrin, Abosede, Abrahamsson, Abrego
  Abreu, Abshire, Abubakar, Acevedo, Achari, Acharya, Acheampong, Ačić, Ackermann, Acosta, Acuña, Adadevoh, Adam
  Adamczyk, Adame, Adams, Adaobi, Adašević, Adebayo, Adegboye, Adegoke, Ademayowa, Ademola, Adeniyan, Adeoluwa
  Aderinsola, Aderonke, Adesina, Adewale, Adewunmi, Adewura, Adeyemi, Adeyemo, Adhikari, Adiga, Adomah, Adomako
  Adongo, Adorno, Adu, Adusei, Adutwum, Afanasiev, Afirifa, Afoakwa, Afolabi, Afunku, Afwerki, Agarwal, Agboola
  Aggarwal, Agnes, Agostini, Aguado, Aguayo, Agüero, Águilar, Aguilera, Aguirre, Agyapong, Agyare, Agyei, Agyeman
  Agyemang, Ahluwalia, Ahmadinejad, Ahmed, Ahn, Ahonen, Ahortor, Ahuja, Aigbiniode, Ajakaiye, Akar, Akerele
  Åkesson, Akintade, Akoto, Akowua, Aksentijević, Akter, Akufo-Addo, Akyeamfuɔ, Akyeampong, Akyena, Akyerεko
  Al-Assad, Al-Jubeir, Al-Khalifa, Al-Maktoum, Al-Nahyan, Al-Sabah, Al-Saud, Al-Sisi, Al-Thani, Alam, Alanís
  Alaníz, Alarcón, Alba, Albarrán, Albertyn, Albrecht, Albright, Albuquerque, Alcalá, Alcántar, Alcántara, Alcaraz
  Alckmin, Alcocer, Aldana, Alejandro, Alekseev, Alemán, Alexa, Alexander, Alexandrov, Alfaro, Ali, Alicea, Aligbe
  Allen, Almagro, Almanza, Almaráz, Almeida, Almonte, Alonso, Alonzo, Altamirano, Altenwerth, Alva, Alvarado
  Álvarez, Alves, Amado, Amador, Amaechi, Amaral, Amari, Amaya, Amézquita, Aminat, Amo, Amoa, Amoako, Amoasi
  Amorim, Ampadu, Ampofo, Amponsah, Amundsen, Anand, Anastasiades, Anaya, Ancona, Andersen, Anderson, Andersson
  Andorful, Andrade, Andre, Andreassen, Andreasson, Andreev, Andresen, Andrews, Anguiano, Angulo, Anjos, Ankra
  Ankunding, Anokye, Ansa, Antal, Antoni, Antonov, Anttila, Antunes, Antúnez, Antwi, Aoki, Aoun, Aparicio, Apodaca
  Aponte, Appia, Appiah, Aquino, Arafat, Araghchi, Aragón, Araña, Aranda, Arango, Aras, Araújo, Araya, Arce
  Archuleta, Arellano, Aremu, Arenas, Arévalo, Argüello, Arias, Arizmendi, Armendáriz, Armenta, Armijo, Armstrong
  Arnaud, Arnesen, Arnold, Arora, Arredondo, Arreola, Arriaga, Arrieta, Arroyo, Arslan, Arteaga, Arvidsson, Asamoa
  Asamoah, Asan, Asante, Asare, Ascencio, Asenso, Asiama, Asiedu, Aslan, Aso, Assad, Assunção, Astudillo, Ata
  Atanda, Atencio, Atilano, Atkinson, Attaf, Au, Aubert, Aubry, Auer, Aufderhar, Austin, Ávalos, Avellaneda, Ávila
  Avilés, Awuah, Axelsson, Ayala, Aydın, Ayele, Ayisat, Ayobami, Ayomide, Ayoub, Azevedo, Aziz, Aznar, Azuela, Baa
  Baafi, Baah, Baawia, Babalola, Babatunde, Babić, Babin, Babiš, Baca, Badillo, Badu, Bae, Baek, Baerbock, Báez
  Baeza, Bahena, Bahringer, Bai, Baig, Bailey, Bajer, Bak, Bakke, Bakken, Bakker, Bakos, Bakr, Balaban, Baláž
  Balážová, Balázs, Balderas, Baldwin, Bálint, Balistreri, Balla, Ballesteros, Balog, Balogh, Balogun, Baltazar
  Bamisebi, Bandaranaike, Bandopadhyay, Banerjee, Bansal, Bañuelos, Baptista, Barajas, Barak, Baran, Baranov
  Baranová, Barba, Barbier, Barbosa, Barbu, Bárcena, Bárcenas, Barela, Barna, Barnes, Barnett, Barone, Barragán
  Barraza, Barre, Barreda, Barrera, Barreto, Barrett, Barrientos, Barrios, Barrón, Barros, Barrot, Barrows, Barta
  Bartell, Bartlett, Bartoletti, Barton, Bartoš, Bartošová, Barzani, Basáñez, Başaran, Bashirian, Bastidas
  Batista, Batz, Bauch, Bauer, Baumann, Baumbach, Bautista, Baxter, Bayer, Beahan, Beatty, Becerra, Becerril, Bech
  Bechtelar, Becker, Beckmann, Bednar, Bedoya, Beer, Begaj, Beier, Bekavac, Bélanger, Bello, Belov, Beltrán
  Belyaev, Benavides, Benavídez, Beneš, Bengtsson, Benítez, Bennett, Benoit, Benson, Berge, Berger, Berggren
  Berglund, Bergman, Bergmann, Bergnaum, Bergqvist, Bergström, Berlusconi, Bermúdez, Bernal, Bernard, Bernhard
  Bernier, Berntsen, Berri, Berríos, Bertelsen, Bertrand, Bester, Bétancourt, Betancur, Bettel, Bhadresha
  Bharadwaj, Bhat, Bhatia, Bhattacharya, Bhattathiri, Bhengu, Bhutto, Bianchi, Biden, Bildt, Billström, Bins, Biró
  Bisgaard, Bitar, Biton, Bittner, Bjerke, Bjerregaard, Björk, Björklund, Bjørnstad, Blahová, Blair, Blanc
  Blanchard, Blanco, Blanda, Blažek, Blick, Blinken, Blok, Blom, Blomqvist, Boadi, Boadu, Boahen, Boakye, Boaten
  Boateng, Bocanegra, Bode, Bodnár, Boehm, Bogan, Bogdán, Bogdanov, Bogisich, Bognár, Böhm, Bohórquez, Bolaños
  Bolsonaro, Bolton, Bomeštar, Bona, Bondar, Bondarenko, Bonde, Bonilla, Bonnet, Bonsra, Bonsu, Borbély, Borer
  Borge, Borges, Borisov, Borja, Boros, Borrego, Borrell, Bosch, Bosco, Bose, Bosman, Botan, Botello, Botero
  Botsford, Bouchard, Boulanger, Bourita, Bouteflika, Bowman, Boyd, Boyer, Boyle, Bradley, Bradtke, Brady, Braga
  Brakus, Branco, Brandt, Braun, Bravo, Breitenberg, Brekke, Brennan, Breton, Brewer, Briceño, Briones, Briseño
  Brito, Brix, Brnabić, Brooks, Brouwer, Brown, Bruen, Bruins, Brun, Brunet, Bruun, Bryant, Buch, Buchanan
  Buckridge, Budai, Bueno, Buhari, Buhl, Bùi, Bujak, Bulat, Bundgaard, Burger, Burgos, Burke, Burkhard, Burkhardt
  Burns, Burton, Busari, Busch, Bush, Bustamante, Bustos, Butler, Byrd, Byrne, Byun, Caballero, Cabán, Cabello
  Cabrera, Cáceres, Cadena, Cai, Caldera, Calderón, Caldwell, Callahan, Calleja, Calvillo, Calvo, Camacho, Camara
  Camargo, Camarillo, Cameron, Campa, Campbell, Campos, Candelaria, Cano, Cantú, Cao, Caraballo, Carbajal
  Cárdenas, Cardona, Cardoso, Cardozo, Carlsen, Carlson, Carmona, Carneiro, Carney, Caron, Carpentier, Carr
  Carranza, Carrasco, Carrasquilla, Carrasquillo, Carre, Carreño, Carreón, Carrera, Carrero, Carrillo, Carrión
  Carroll, Carter, Cartwright, Carvajal, Carvalho, Carvallo, Casanova, Casares, Casárez, Casas, Casper, Cassin
  Castañeda, Castaño, Castellanos, Castelo, Castillo, Castro, Cavaco, Cavalcante, Cavalcanti, Cavazos, Čavić
  Çavuşoğlu, Cazares, Ceballos, Cedeño, Cedillo, Ceja, Çelik, Centeno, Cepeda, Cerda, Čermák, Černý, Cerón
  Cervantes, Cervántez, Céspedes, Çetin, Chacón, Chae, Chakraborty, Chakwera, Champagne, Champlin, Chan, Chan-ocha
  Chandler, Chang, Chapa, Chapman, Charles, Charpentier, Chatterjee, Chattopadhyay, Chaturvedi, Chaudhary
  Chavarría, Chávez, Chen, Cheng, Cheon, Cheuk, Cheung, Chevalier, Chiang, Chibike, Chibuike, Chidinma, Chidozie
  Chissano, Chiu, Cho, Choi, Chong, Chopra, Choudhary, Chow, Chowdhury, Choy, Christensen, Christiansen
  Christodoulides, Chu, Chui, Chung, Cibulka, Cibulková, Cienfuegos, Cifuentes, Cimerman, Cintrón, Ciolacu
  Cisneros, Cissé, Claesson, Clare, Clark, Clarke, Clausen, Clavijo, Clayton, Clément, Cleverly, Clinton
  Clouthier, Coelho, Coello, Cohen, Cole, Coleman, Colin, Collado, Collazo, Collet, Collier, Collins, Colmenares
  Colombo, Colón, Colonna, Colunga, Concepción, Condé, Conn, Connelly, Connolly, Connor, Conroy, Considine, Conté
  Conti, Contreras, Cooper, Corbett, Cordero, Córdova, Corkery, Cormier, Cornejo, Corona, Coronado, Corrales
  Correa, Correia, Cortázar, Cortés, Cortéz, Corwin, Cosío, Cossío, Cota, Côté, Cotto, Coulibaly, Covarrubias, Cox
  Craig, Cravinho, Crawford, Creel, Cremin, Crespo, Crist, Crona, Cronin, Crooks, Cruickshank, Cruz, Csonka
  Cuadra, Cuéllar, Cuesta, Cuevas, Cui, Cummerata, Cummings, Cunha, Cunningham, Curiel, Curtis, D'Amore, Daako
  Dabbagh, Dąbrowski, Dach, Dačić, Dahal, Dahl, Dahlberg, Dai, Dalgaard, Damm, Dang, Daniel, Daniels, Danielsen
  Danielsson, Danilov, Danková, Danso, Darko, Darteh, Dartey, Darwish, Daugherty, Dávalos, David, Davidsen
  Davidson, Davies, Dávila, Davis, Davydov, Dawson, Dayan, Deák, Deby, Deckow, Dekker, Delacrúz, Delafuente
  Delagarza, Delao, Delapaz, Delarosa, Delatorre, Deleón, Delgadillo, Delgado, Delrío, Delvalle, Demir, Dendias
  Denesik, Deng, Denis, Denisov, Denkov, Dermer, Desai, Deschamps, Deshpande, Desjardins, Deuba, Devar, Dhawan
  Diallo, Diarra, Dias, Díaz, Dibbert, Dicki, Dickinson, Dieng, Dietrich, Dijkstra, Dimitrov, Dimitrova, Ding
  Dinh, Diop, Diouf, Dissanayake, Dixon, Djokoto, Dlamini, Dmitriev, Doan, Dobre, Doğan, Doherty, Doležal
  Doležalová, Domingues, Domínguez, Domínquez, Dong, Donkor, Donnelly, Donoso, Donovan, Dooley, Dorji, Douglas
  Doval, Doyle, Dragan, Draghi, Drinjak, Drozd, Du, DuBuque, Duah, Duan, Duarte, Dubashi, Dube, Dubey, Dubois
  Duca, Dudás, Dudek, Dueñas, Dufour, Dumas, Dumitru, Dumont, Duncan, Dunn, Dương, Dupont, Dupuis, Dupuy, Durán
  Durand, Durgan, Duterte, Dutta, Duval, Dvořák, Dwamena, Dwivedi, Dzokoto, Ebert, Ebrard, Ebubechukwu, Echavarría
  Echevarría, Echeverri, Echeverría, Edvardsen, Edwards, Effertz, Egbochukwu, Egorov, Ehigiator, Eide, Eisenhower
  Eisenkot, Ek, Eklund, Ekström, Ekwueme, Elebiyo, Eliasson, Elizabeth, Elizalde, Elizondo, Elliott, Ellis, Emard
  Embranthiri, Emmanuel, Emmerich, Encinas, Endo, Engel, Engström, Enríquez, Eom, Erdman, Erdoğan, Erickson
  Eriksen, Eriksson, Ernser, Esbensen, Escalante, Escalona, Escamilla, Escobar, Escobedo, Escudero, Esparza
  Espejo, Espinal, Espino, Espinosa, Espinoza, Esposito, Esquibel, Esquivel, Esteves, Estévez, Esther, Estrada
  Evans, Evensen, Evers, Fabián, Fábián, Fabiánová, Fabius, Fabre, Fadel, Fahey, Fahmy, Fajardo, Fajon, Faki
  Falcão, Falcón, Falk, Fan, Fang, Faragó, Faria, Farías, Farkaš, Farrell, Faucher, Faure, Favre, Fay, Faye
  Fayyad, Fazekas, Fedorov, Feeney, Feest, Fehér, Feijóo, Feil, Fekete, Feliciano, Feng, Ferguson, Fernandes
  Fernández, Fernando, Ferrari, Ferreira, Ferrer, Ferry, Fiala, Fichardt, Fidan, Fidélis, Fierro, Figueiredo
  Figueroa, Filip, Filipová, Filippov, Fink, Finstad, Fischer, Fisher, Fitzgerald, Fjeld, Flatley, Fleming
  Fletcher, Fleury, Florczak, Flore, Florea, Flores, Flórez, Flynn, Fodor, Fofie, Foged, Fok, Fonseca, Fontaine
  Fontana, Ford, Forsberg, Fortin, Fossum, Fosu, Fournier, Fowler, Fox, Fraga, Fragoso, Frami, Franco, François
  Frandsen, Franecki, Franey, Franke, Fransson, Fraser, Frausto, Frazier, Frederiksen, Fredriksen, Fredriksson
  Freeman, Freitas, Frey, Frías, Friedman, Friedrich, Friesen, Fritsch, Frolov, Fu, Fuchs, Fuentes, Fujii, Fujita
  Fujiwara, Fukuda, Fukushima, Fuller, Fülöp, Fung, Funk, Funmilayo, Furlan, Furtado, Gabriel, Gaddafi, Gade
  Gagné, Gagnon, Gaillard, Gaitán, Gajdoš, Gál, Galán, Galarza, Galeano, Galinac, Galindo, Gallagher, Gallant
  Gallardo, Gallego, Gallegos, Gallo, Galván, Gálvez, Gamboa, Gámez, Gamper, Ganaka, Gandhi, Gantz, Gao, Gaona
  Garay, García, Garcin, Gardner, Garduño, Garibay, Garica, Garland, Garnier, Garrett, Garrido, Garza, Gascón
  Gáspár, Gastélum, Gauthier, Gautier, Gavaldón, Gaviria, Gavrić, Gavrilita, Gavrilov, Gaytán, Gbadamosi, Gbagbo
  Gbogboade, Gehrig, Gentiloni, Georgiev, Gerapetritis, Gerard, Gerasimov, Gerhardt, Gerhold, Gerlach, Ghannouchi
  Gheorghe, Ghosh, Gibson, Gil, Gilbert, Gillespie, Giménez, Giordano, Girard, Giraud, Girón, Gislason, Gleason
  Gleichner, Glosli, Glover, Godínez, Godoy, Goïta, Gokhale, Goldberg, Goldner, Gollum, Golob, Gomes, Gómez
  Gonçalves, Góngora, Gonzales, González, Goodwin, Gorczany, Gordillo, Gordon, Górski, Goswami, Goto, Gottlieb
  Gowda, Goyal, Goyette, Grabowski, Grace, Grady, Graf, Graham, Gran, Granado, Granados, Greco, Green, Greene
  Greenfelder, Greenfield, Greenholt, Gregersen, Gregor, Gregorová, Griego, Griffin, Griffith, Griffiths
  Grigoriev, Grijalva, Grimes, Grlić, Gruber, Gu, Guajardo, Guardado, Guelleh, Guerin, Guerra, Guerreiro, Guerrero
  Guevara, Gueye, Guha, Guillaume, Guillén, Guillot, Guimarães, Güler, Gulgowski, Gulyás, Gundersen, Güneş, Guneta
  Gunnarsson, Günther, Guo, Gupta, Gurría, Gurule, Gurung, Gusev, Gusikowski, Gustafsson, Guterres, Gutiérrez
  Gutkowski, Gutmann, Guyot, Guzmán, Gyamfi, Gyasi, Haag, Haas, Haavisto, Habeck, Habeeb, Hackett, Haddad, Hafner
  Hagan, Hagen, Hagenes, Hahn, Haile, Hajdu, Hájek, Hakala, Håkansson, Halász, Hald, Haley, Halvorsen, Halvorson
  Hamad, Hämäläinen, Hamdan, Hamdok, Hamill, Hamilton, Hammes, Hammond, Hammoud, Hane, Hanifat, Hansen, Hanson
  Hansson, Hanzal, Hanzalová, Hanzl, Hao, Harada, Harber, Hariri, Haro, Harper, Harrington, Harris, Harrison, Hart
  Hartman, Hartmann, Harvey, Hasegawa, Hashemi, Hashimoto, Hassan, Hatoyama, Hauck, Haugaard, Haugen
  Haukelidsæter, Hawkins, Hayashi, Hayes, Hazarika, Heaney, Heathcote, Hedegaard, Hedlund, Hegedüs, Hegedűs
  Hegmann, Heidenreich, Heikkilä, Heikkinen, Heinonen, Heinrich, Heller, Hellström, Henao, Henderson, Hendriks
  Henriksen, Henriksson, Henriques, Henríquez, Henry, Heo, Heredia, Herman, Hermann, Hermansen, Hermansson
  Hermiston, Hermosillo, Hernádez, Hernandes, Hernández, Hernando, Herrera, Herrero, Herrmann, Herzog, Hessel
  Hettinger, Hichilema, Hickle, Hicks, Hidalgo, Higgins, Hilll, Hilpert, Hiltunen, Hinojosa, Hintz, Hirthe
  Hirvonen, Hjort, Hjorth, Hlaváček, Hồ, Hoàng, Hodkiewicz, Hoeger, Hoekstra, Hofer, Hoffman, Hoffmann, Hofman
  Hofmann, Holguín, Holland, Hollande, Holm, Holmberg, Holmes, Holmgren, Holmqvist, Holub, Holubová, Homenick
  Hommel, Hong, Hopkins, Hopland, Hoppe, Horák, Horn, Horton, Horvat, Horváth, Hossain, Hou, Houston, Howard, Howe
  Howell, Hoxha, Hoyos, Hribar, Hsiao, Hsieh, Hsu, Hu, Huang, Hubbard, Huber, Hubert, Hudson, Huel, Huels, Huerta
  Huet, Hughes, Hui, Huidobro, Huixtlacatl, Hurtado, Huseby, Hussain, Husseini, Hutchinson, Huỳnh, Hwang, Hyatt
  Ibáñez, Ibarra, Ibrahim, Iglesias, Igwe, Ikeda, Ilić, Iliev, Illés, Illescas, Ilyin, Iñárritu, Infante, Ingram
  Iniesta, Inoue, Iohannis, Ionescu, Ip, Iriarte, Irizarry, Irwin, Isaac, Isaksson, Ishiba, Ishii, Ishikawa, Islam
  Ismail, Isokun, Israel, Issoufou, Ito, Ivanov, Ivanova, Iversen, Iwaya, Iyalla, Iyengar, Iyer, Izquierdo
  Jabłoński, Jackson, Jacobi, Jacobs, Jacobsen, Jacobson, Jacquet, Jadhav, Jäger, Jaime, Jaimes, Jain, Jaishankar
  Jakab, Jakobsen, Jakobsson, Jakubowski, Jambor, James, Jamiu, Janeček, Jang, Jangid, Janík, Janíková, Jankowski
  Jansen, Janssen, Jansson, Jáquez, Jaramillo, Jaros, Järvinen, Jaskolski, Jasso, Jast, Jáuregui, Jaworski
  Jayasuriya, Jefferson, Jelen, Jelínek, Jenkins, Jennings, Jensen, Jeon, Jeong, Jeppesen, Jerde, Jespersen, Jesus
  Jha, Ji, Jia, Jiang, Jiménez, Jimínez, Jimoh, Jin, Johannessen, Johannsen, Johansen, Johansson, Johar, John
  Johns, Johnsen, Johnson, Johnston, Jokanović, Jokinen, Joly, Jónás, Jones, Jong, Jönsson, Joo, Jordán, Joshi
  Joshua, Jovanović, Joyce, Juárez, Jubran, Juhász, Juhl, Julien, Juncker, Jung, Jurado, Jurić, Justesen, Justina
  Jørgensen, Kaag, Kabila, Kačavenda, Kaczmarek, Kagame, Kaine, Kaiser, Kakkar, Kalinowski, Kallio, Kalın, Kamal
  Kamara, Kamat, Kamau, Kamikawa, Kamiński, Kan, Kanaria, Kanea, Kaneko, Kang, Kanimal, Kaniyar, Kano, Kanzaki
  Kaplan, Kapoor, Kapusta, Kara, Karagiannis, Karam, Karan, Karem, Karen, Karikari, Karjalainen, Karki, Karlsen
  Karlsson, Karpov, Kassab, Kassem, Kassulke, Katherine, Kato, Katona, Katz, Kaul, Kaunda, Kaur, Kautzer, Kawa
  Kaya, Kayode, Kazakov, Kazimi, Keebler, Keeling, Keita, Kelemen, Keller, Kelley, Kelly, Kemmer, Kennedy
  Kenyatta, Kerekes, Kerluke, Kerry, Kertzmann, Kessler, Keung, Khalid, Khalil, Khamenei, Khan, Khanna, Khatib
  Khatri, Khoury, Khuzwayo, Kiehn, Kihn, Kiir, Kilback, Kim, Kimani, Kimberly, Kimura, Kindelan, Kinnunen, Király
  Kirchner, Kirlin, Kis, Kiselev, Kishida, Kjeldsen, Kjær, Klausen, Klein, Kleven, Klimczak, Kling, Klocko
  Klymenko, Knežević, Knight, Knudsen, Kobayashi, Koç, Kocchar, Koch, Kocman, Kocsis, Koelpin, Koenders, Koenig
  Koepp, Kofod, Koha, Kohl, Köhler, Koivisto, Koizumi, Kok, Kolář, Komarov, Kombos, Kondo, Kong, Konieczny, König
  Kono, Konopelski, Koomson, Korhonen, Korolev, Koroma, Korta, Kortajarena, Kos, Koskinen, Koss, Kostka, Kouassi
  Kouyaté, Kovač, Kováč, Kovacek, Kovačević, Kovačić, Kováčová, Kovács, Koval, Kovalenko, Kovalev, Kovář, Kovind
  Kowalczyk, Kowalski, Koza, Kozey, Kozlov, Kozma, Kozłowski, Krajcik, Krajíček, Krajinović, Krajnc, Král, Krämer
  Krasnova, Kraus, Kravchenko, Krawczyk, Kreiger, Kris, Krishnan, Kristensen, Kristersson, Kristiansen
  Kristoffersen, Kříž, Krogh, Król, Krüger, Krupa, Krylov, Kshlerin, Kub, Kubica, Kubík, Kubíková, Kučera, Kuchta
  Kuhar, Kuhic, Kuhlman, Kuhn, Kula, Kulas, Kuleba, Kulikov, Kulkarni, Kumar, Kumi, Kunc, Kunde, Kunene, Kunz
  Kunze, Kuphal, Kurt, Kurti, Kusi, Kutch, Kuvalis, Kuzmin, Kuzmina, Kuznetsov, Kuznetsova, Kvarme, Kwaakye, Kwan
  Kwarteng, Kwatra, Kwiatkowski, Kwok, Kwon, Kwong, Kyei, Kyra, Kılıç, Laakso, Laaksonen, Labadie, Labastida
  Laboy, Labus, Lacerda, Lacroix, Lacson, Ladega, Laguna, Lahtinen, Lai, Laine, Laitinen, Lakatos, Lakin, Lalonde
  Lam, Lambert, Lambrecht, Lammy, Lamola, Landa, Landeros, Lang, Lange, Langosh, Langworth, Lapid, Lara, Larkin
  Larrea, Larsen, Larson, Larsson, Lasso, László, Latifat, Latorre, Lau, Laureano, Laurent, Lauridsen, Laursen
  Lavrov, Lawal, Lawrence, Lawson, Lazcano, Lê, Leal, Leannon, Leavitt, Lebedev, Lebrón, Lebsack, Leclerc
  Leclercq, Lecomte, Ledesma, Ledezma, Ledner, Lee, Lefebvre, Lefèvre, Leffler, Legarreta, Legrand, Legros
  Lehmann, Lehner, Lehtinen, Lehto, Lehtonen, Lei, Leinonen, Leite, Leiva, Lemaire, Lemke, Lemoine, Lemus, Lengyel
  León, Leonard, Leppänen, Lerma, Leroux, Leroy, Lesch, Letta, Leung, Leuschke, Lévesque, Levi, Levin, Levine
  Lewandowski, Lewis, Leyva, Li, Liang, Liao, Lidegaard, Lim, Lima, Limón, Lin, Linares, Lincoln, Lind, Lindberg
  Linde, Lindgren, Lindholm, Lindner, Lindqvist, Lindström, Ling, Lipavský, Lipka, Lira, Littel, Liu, Livni
  Lizárraga, Llamas, Llorente, Lloyd, Loaiza, Lobato, Lockman, Loera, Löfgren, Löfven, Lombardi, Lomelí, Londoño
  Longoria, Lopes, López, Loredo, Lorentzen, Lorenz, Lorenzana, Loret, Louis, Loureiro, Lourenço, Lourinho, Lovato
  Lovera, Lowe, Loya, Loyola, Lozada, Lozano, Lü, Lubina, Lubowitz, Luca, Lucas, Lucero, Lucio, Ludwig, Lueilwitz
  Luettgen, Luevano, Lugo, Lui, Luján, Luk, Lukáč, Lukáčová, Lukács, Lukashenko, Luna, Lund, Lundberg, Lunde
  Lundgren, Lundin, Lundqvist, Lundström, Lung, Lungu, Luo, Lương, Lý, Lynch, Lysenko, Løken, MacDonald, MacGyver
  Macdonald, Macedo, Macejkovic, Machado, Machar, Macías, Mackenzie, Macri, Macron, Madej, Madero, Madrazo, Madrid
  Madrigal, Madriz, Madsen, Maduro, Maeda, Maestas, Magalhães, Magaña, Maggio, Magnussen, Magnusson, Magufuli
  Maguire, Magyar, Mahajan, Mahama, Mai, Maia, Maier, Maiga, Maillard, Majewski, Mak, Makarov, Mäkelä, Mäkinen
  Maksimov, Makuachukwu, Malave, Maldonado, Malhotra, Malik, Malinowski, Malmer, Malone, Malpica, Mamula, Manalo
  Mancera, Mancilla, Mancini, Mandela, Mann, Manninen, Manrique, Mansour, Månsson, Mante, Manzanares, Manzano, Mao
  Marar, Marchal, Marchand, Marchenko, Marchetti, Marcussen, Marek, Marian, Marić, Marie, Marín, Marinković, Mariz
  Markov, Marković, Markowski, Marks, Marquardt, Marques, Márquez, Marrero, Marroquín, Marshall, Marsudi, Martel
  Mårtensson, Martí, Martin, Martinelli, Martínez, Martini, Martins, Martinsen, Martinsson, Márton, Marty, Marvin
  Maryam, Maryjane, Mascareñas, Mason, Masson, Mata, Matamoros, Máté, Matei, Mateo, Mateos, Mathieu, Mathisen
  Matías, Matić, Matos, Matsuda, Matsumoto, Mattarella, Matthews, Mattila, Mattsson, Matula, Matveev, Matviyenko
  Maxwell, Mayer, Mayert, Mayorga, Mayorkas, Mayowa, Maza, Mazur, Mbatha, Mbeki, McCarthy, McClure, McConnell
  McCormick, McCullough, McDermott, McDonald, McGlynn, McGregor, McKenna, McKenzie, McLaughlin, Mccullough
  Mcdermott, Mckenzie, Mclaughlin, Medeiros, Medhurst, Medina, Medrano, Medvedev, Mehra, Mehrotra, Mehta, Meier
  Meijer, Meireles, Mejía, Meléndez, Melgar, Melgarejo, Melnikov, Melo, Meloni, Mena, Menard, Menchaca, Mendes
  Méndez, Mendieta, Mendivil, Mendoza, Menéndez, Meneses, Meng, Menon, Mensa, Mensah, Meraz, Mercado, Mercier
  Merino, Merkel, Mertens, Mertz, Merz, Mesa, Mesquita, Mészáros, Metsola, Metz, Meunier, Meyer, Meyers, Meza
  Mezei, Miah, Michalík, Michalíková, Michalski, Michel, Mickoski, Miettinen, Mika, Mikati, Mikhailov, Mikula
  Milanović, Millán, Miller, Mills, Milošević, Minaya, Miracle, Miramontes, Miranda, Mireles, Mironov, Mirza
  Mishra, Mishustin, Misri, Mitchell, Mitsotakis, Mittal, Mitterrand, Miura, Mizrahi, Mlakar, Mnangagwa, Mobolaji
  Moctezuma, Modi, Moe, Moen, Mogbadunade, Mogherini, Mohamed, Mohamud, Mohr, Mojica, Mok, Molina, Möller, Molnár
  Monahan, Moncada, Mondragón, Monreal, Monroy, Monsalve, Montalvo, Montañez, Montaño, Montealegre, Monteiro
  Montemayor, Montenegro, Montero, Montes, Montéz, Montgomery, Monti, Montiel, Montoya, Moon, Moore, Mora, Moraes
  Morais, Morales, Moran, Morar, Morawiecki, Moreau, Moreira, Morel, Morelos, Moreno, Moretti, Morgan, Mori, Morin
  Morissette, Moroz, Morozov, Morris, Morrison, Mortensen, Mosciski, Moscoso, Moser, Mosquera, Moss, Mota, Motalo
  Motegi, Moulin, Moura, Moya, Mraz, Mthembu, Mthethwa, Mubarak, Mudavadi, Mueller, Mugabe, Muinat, Mukaram
  Mukherjee, Mukhopadhyay, Mulder, Müller, Mullins, Munch, Munguía, Muñiz, Munk, Muñoz, Munteanu, Murakami
  Murazik, Murguía, Murillo, Murmu, Murphy, Murray, Museveni, Mustapha, Mustonen, Mutharika, Mutiat, Mwangi
  Mwinyi, Myers, Myhrer, Møller, Məmmədov, Nader, Nagy, Naidu, Naik, Nair, Nájera, Nakagawa, Nakajima, Nakamura
  Nakano, Nam, Nambeesan, Namboothiri, Ñañez, Naranjo, Narro, Narváez, Nascimento, Nasrallah, Nassar, Nasser, Nava
  Navarrete, Navarro, Navrátil, Nawrocki, Nayar, Nazario, Ndayishimiye, Ndiaye, Ndlovu, Ndukwu, Nebenzya, Negrete
  Negrón, Nehru, Nelson, Němec, Nemes, Németh, Netanyahu, Neto, Neubauer, Neumann, Nevárez, Neves, Newman, Ng
  Ngai, Ngô, Ngozi, Ngubane, Nguyễn, Nicholson, Nicolas, Nielsen, Niemi, Nieminen, Nienow, Nieto, Nieves, Niinistö
  Nikai, Nikolaev, Nikolaus, Nikolić, Nilsen, Nilsson, Nishimura, Nissen, Nistor, Nitzsche, Nixon, Nkansa, Nkansah
  Nkrumah, Nkurunziza, Noboa, Nobre, Noda, Noël, Nogueira, Noh, Nojeem, Nolan, Norberg, Nordby, Nordin, Nordskaug
  Nordström, Noriega, Norton, Novák, Nováková, Novikov, Novoa, Novotný, Nowak, Nowakowski, Nowicki, Nsia, Nti
  Ntiamoa, Ntim, Nuland, Nunes, Núñez, Nwachukwu, Nwogu, Nwuzor, Nyaako, Nyame, Nyantakyi, Nyberg, Nyerere
  Nygaard, Nygård, Nyström, Nyusi, Nəzərov, O'Brien, O'Connell, O'Conner, O'Connor, O'Donnell, O'Hara, O'Keefe
  O'Kon, O'Neill, O'Reilly, O'Sullivan, Obama, Obasanjo, Obeng, Oberbrunner, Öberg, Obiageli, Obiang, Obianuju
  Obrador, Obregón, Ocampo, Ocasio, Ochoa, Ocón, Odeh, Odhiambo, Odinga, Odunayo, Ofori, Ofosu, Ogawa, Ogunbanwo
  Ogunleye, Ogunwande, Ojala, Ojeda, Okada, Okafor, Okamoto, Okeke, Okonjo-Iweala, Okonkwo, Okpattah, Okuneva
  Okunola, Okyere, Oladeji, Oladimeji, Oláh, Olaoluwa, Olasunkanmi, Olawale, Olea, Oli, Oliva, Olivares, Olivárez
  Olivas, Oliveira, Oliver, Olivera, Olivier, Olivo, Oliynyk, Olmedo, Olmert, Olmos, Olofsson, Olsen, Olson
  Olsson, Olstad, Olszewski, Olubukola, Olubunmi, Olufeyikemi, Olumide, Olutola, Oluwakemi, Oluwanisola, Oluwaseun
  Oluwaseyi, Oluwashina, Oluwatosin, Olvera, Omani, Omar, Omobolaji, Omobolanle, Omolara, Omowale, Oñate, Ondricka
  Ono, Onohinosen, Onose, Ontiveros, Onyango, Onyinyechukwu, Opeyemi, Opoku, Oppong, Opuku, Oquendo, Orbán, Ordaz
  Ordóñez, Orellana, Orlov, Orn, Ornelas, Orosco, Orosz, Orozco, Orpo, Orsós, Orta, Ortega, Ortigoza, Ortiz
  Osborne, Osei, Osinski, Osipov, Osmani, Osorio, Osuagwu, Osuna, Ota, Otero, Oti, Otiwa, Otto, Otuo, Ouattara
  Ouédraogo, Ovalle, Oviedo, Owen, Owens, Owusu, Oyebola, Oyelude, Oyinkansola, Özdemir, Özkan, Öztürk, Ozuna
  Pabón, Pacheco, Pacocha, Padberg, Padilla, Páez, Pagac, Pahor, Paiva, Pál, Palacios, Pallesen, Palma, Palmer
  Palomares, Palomino, Palomo, Pålsson, Pandey, Pandor, Pang, Panicker, Pantoja, Pap, Papadopoulos, Papp, Pappas
  Pardo, Paredes, Paris, Parisian, Parker, Parolin, Parra, Parsons, Pašalić, Pašek, Pašková, Passos, Pastrana
  Pásztor, Pataki, Patel, Paterson, Patil, Patiño, Patriota, Patrushev, Patterson, Paucek, Paul, Pavel, Pavlenko
  Pavlov, Pavlović, Pavón, Pawar, Pawlak, Pawłowski, Payne, Paz, Pazos, Pedersen, Pedraza, Pedroza, Peixoto
  Peláez, Pelayo, Pelikán, Pelikánová, Pelletier, Pelosi, Peña, Penagos, Peñaloza, Pence, Peng, Perales, Peralta
  Perdomo, Perea, Pereda, Pereira, Perera, Peres, Peretz, Pérez, Perkins, Perrin, Perrot, Perry, Persson, Peskov
  Pešková, Péter, Peters, Petersen, Peterson, Petit, Petrenko, Petro, Petrov, Petrova, Petrović, Pettersen
  Pettersson, Pezeshkian, Pfannerstill, Pfeffer, Pfeiffer, Phạm, Phan, Philippe, Phillips, Picard, Pichardo
  Piedrahíta, Pierce, Pierre, Pilla, Pillai, Pimentel, Piña, Pineda, Piñera, Pinheiro, Pinho, Pintér, Pinto
  Pinzón, Piotrowski, Pires, Pistorius, Pitkänen, Pizarro, Plascencia, Plenković, Pohl, Poirier, Pokorný, Polanco
  Polat, Polishchuk, Polizzi, Pollich, Polyakov, Pompeo, Ponce, Pons, Poon, Popa, Popescu, Popov, Popova
  Poroshenko, Porras, Porter, Portillo, Posada, Posadas, Pospíšil, Pothuvaal, Potočnik, Poulsen, Pouros, Powell
  Powlowski, Pozo, Prado, Prajapat, Pramudwinai, Preciado, Predovic, Prempeh, Prevost, Prieto, Prinsloo, Procházka
  Prodi, Prohaska, Prokop, Prosacco, Puente, Puga, Puig, Pulido, Pun, Purdy, Putin, Pyo, Qassem, Qasımova, Qian
  Qin, Qiu, Quartey, Queiroz, Quesada, Quevedo, Quezada, Quigley, Quijano, Quinn, Quiñones, Quiñónez, Quintairos
  Quintana, Quintanilla, Quintero, Quiroga, Quiros, Quiróz, Quitzon, Quliyev, Qureshi, Rácz, Radev, Radman, Radu
  Radulić, Rael, Rahman, Rai, Raimondo, Raisi, Rajapaksa, Rajoub, Rajoy, Rak, Raková, Ramaphosa, Ramírez, Ramón
  Ramos, Ramsey, Rana, Rangel, Rantanen, Rao, Raposo, Räsänen, Rascón, Rasmussen, Rath, Ratke, Rau, Ravn, Raya
  Raynor, Razo, Reagan, Rebelo, Rebolledo, Rebollo, Recean, Recinos, Reddy, Reed, Rees, Regalado, Reichel
  Reichert, Reid, Reilly, Reinger, Reis, Rempel, Remy, Ren, Renard, Renaud, Renault, Rendón, Rengifo, Renner
  Rentería, Renzi, Requena, Reséndez, Restrepo, Retamal, Reyes, Reyna, Reynolds, Reynoso, Reznikov, Rhee, Riaño
  Ribeiro, Ricaurte, Ricci, Richard, Richards, Richardson, Richter, Riley, Rinaldi, Rincón, Riojas, Ríos, Rippin
  Riquelme, Ritchie, Ritz, Rivas, Rivera, Rivero, Riviere, Rivlin, Rizzo, Robel, Robert, Roberts, Robertson
  Robinson, Robledo, Robles, Rocha, Roche, Rodarte, Rodas, Rodgers, Rodrígez, Rodrigues, Rodríguez, Rodríquez
  Rogahn, Roger, Rogers, Roh, Rohan, Rojas, Rojo, Roldán, Rolfson, Rolland, Rolón, Romaguera, Romano, Romanov
  Romero, Romney, Romo, Romualdez, Roob, Roos, Roosevelt, Roque, Rosa, Rosado, Rosales, Rosario, Rosas, Rosenbaum
  Ross, Rossi, Rouhani, Rousseau, Rousseff, Roussel, Roux, Rowe, Roy, Roybal, Royer, Rubio, Rudenko, Ruecker
  Rueda, Ruelas, Ruíz, Runolfsdottir, Runolfsson, Runte, Rus, Russel, Russell, Russo, Rusu, Rutherford, Rutkowski
  Ruto, Rutte, Ruud, Růžička, Ryabkov, Ryan, Ryu, Røed, Rəhimov, Rəşidova, Sá, Sa'ar, Saarinen, Saavedra, Sabdat
  Sabines, Sada, Sáenz, Safadi, Safo, Saheed, Şahin, Saied, Saini, Saito, Saiz, Sakamoto, Sakellaropoulou, Salah
  Salam, Salami, Salas, Salazar, Salcedo, Salcido, Saldaña, Saldívar, Saleh, Salgado, Salinas, Sall, Salman
  Salminen, Salo, Salonen, Samaniego, Samir, Sampaio, Samper, Samuel, Samuelsson, Sanabria, Sanches, Sánchez
  Sandberg, Sanders, Sandić, Sándor, Sandoval, Sandström, Sandu, Sanford, Sangiampongsa, Sanguinetti, Sankara
  Sansores, Santacruz, Santamaría, Santana, Santiago, Santillán, Santoro, Santos, Sanusi, Sanz, Sarabia, Sarah
  Saraiva, Sarkar, Sárközi, Sarkozy, Sarmiento, Sarpong, Sarr, Sasaki, Šašek, Sato, Satterfield, Sauceda, Saucedo
  Sauer, Saunders, Savchenko, Savoia, Savolainen, Sawadogo, Sawayn, Schaden, Schaefer, Schäfer, Schamberger
  Scheurer, Schiller, Schimmel, Schinner, Schmeler, Schmid, Schmidt, Schmitt, Schneider, Schoen, Scholz, Schoof
  Schowalter, Schreiber, Schröder, Schroeder, Schrøder, Schulist, Schultz, Schumacher, Schumm, Schuppe, Schuster
  Schwartz, Schwarz, Scott, Sedillo, Sedláček, Segovia, Segunmaru, Segura, Seidel, Séjourné, Sekinat, Semenov, Sen
  Senger, Seo, Sepúlveda, Sergeev, Serna, Serra, Serrano, Serrato, Sesay, Sethi, Sevilla, Seyidova, Shah, Shanahan
  Shao, Shapiro, Sharif, Sharma, Sharon, Shaw, Sheinbaum, Shelton, Shen, Sherman, Shevchenko, Shevchuk, Shi
  Shields, Shim, Shimizu, Shin, Shinawatra, Shinde, Shiu, Shmyhal, Shoigu, Shoukry, Shrestha, Shringla, Shtayyeh
  Shukla, Shum, Sibiya, Siddiqui, Sidorenko, Sidorov, Sierra, Sikora, Sikorski, Siller, Silva, Simmons, Simões
  Simon, Simonis, Simonsen, Simpson, Şimşek, Sinclair, Singh, Sinha, Sipes, Sipos, Siqueira, Sirisena, Sisneros
  Sissoko, Sitharaman, Sithole, Siu, Sjöberg, Sjögren, Skiles, Skoglund, Skov, Skuterud, Slatinac, Slot, Slovák
  Slováková, Smedsrud, Smirnov, Smirnova, Smit, Smith, Smitham, Smits, Smogeli, Smyth, Snyder, Soares, Sócrates
  Söderberg, Sokolov, Sokolova, Solana, Solano, Solberg, Solheim, Solís, Soliz, Solli, Solorio, Solórzano
  Soloviev, Soltanov, Soltanova, Somayaji, Sommer, Somogyi, Song, Soós, Soria, Sorokin, Sosa, Sotelo, Soto
  Sotomayor, Sousa, Souza, Spasojević, Spencer, Spinka, Sporer, Stamm, Stan, Stanley, Stanton, Starmer, Šťastná
  Šťastný, Steele, Štefan, Stefanishyna, Štefanová, Steffensen, Stehr, Stein, Steinmeier, Stensrud, Stepanov
  Stephens, Stephenson, Stępień, Steuber, Stevens, Stevenson, Stewart, Stiedemann, Stoica, Stojanović, Stokes
  Stoltenberg, Stone, Stoyanov, Stracke, Straka, Straková, Strand, Streich, Ström, Stroman, Strömberg, Strosin
  Stuart, Stubb, Støre, Suárez, Suazo, Subianto, Subramanian, Sudani, Suen, Suga, Sukarnoputri, Sulaimon, Šulc
  Šulcová, Suleiman, Sullivan, Sulyok, Sunak, Sundberg, Suthar, Sutherland, Suvajac, Suzuki, Švehla, Švehlová
  Svendsen, Svensson, Svoboda, Svyrydenko, Swaniawski, Swanson, Sweeney, Sybiha, Sýkora, Sýkorová, Sylvester
  Szabó, Szalai, Sze, Székely, Szekeres, Szeto, Szijjártó, Szilágyi, Szőke, Szűcs, Szücs, Szymański, Sæther
  Søreide, Sørensen, Sørlie, Tabares, Tadesse, Tafoya, Tagore, Tahirova, Tai, Taiwo, Tajani, Takács, Takagi
  Takahashi, Takaichi, Takeuchi, Takyi, Talabani, Talavera, Talwar, Tam, Tamang, Tamás, Tamayo, Tamba, Tamez
  Tamunoemi, Tamura, Tanaka, Tandon, Tang, Tangen, Tapia, Tarasov, Tavares, Tawia, Taylor, Tebboune, Teixeira
  Tejada, Tejeda, Tekin, Tella, Téllez, Tello, Temer, Temitope, Terán, Terrazas, Terry, Terzi, Thapa, Thapar
  Thatcher, Thavisin, Thiel, Thomas, Thompson, Thomsen, Thomson, Thoresen, Thornton, Tian, Tijerina, Tikhonov
  Tillerson, Tillman, Timmermans, Tinoco, Tinubu, Tirado, Titov, Tiwari, Tkachenko, Tkachuk, Todorov, Toffoli
  Toft, Toivonen, Toledo, Tolentino, Tolulope, Tomeček, Tomić, Tomková, Tong, Topete, Torgersen, Toro, Török, Torp
  Torphy, Torre, Torrealba, Torres, Tórrez, Tóth, Touré, Tovar, Towne, Toy, Trần, Trantow, Traoré, Trejo, Tremblay
  Treutel, Treviño, Triana, Trịnh, Trivedi, Tromp, Trudeau, Trujillo, Truman, Trump, Trương, Truss, Truter, Tsai
  Tsang, Tse, Tshering, Tshisekedi, Tsikhanouskaya, Tsipras, Tsoi, Tsui, Tsvangirai, Tucker, Tudor, Tulio
  Tuominen, Turcotte, Turek, Turner, Turunen, Tusk, Tutu, Tweneboa, Twumasi, Tyler, Tymoshenko, Uchechi, Ueda
  Ugalde, Ugarak, Ugarte, Ulibarri, Ulloa, Ullrich, Umerov, Upton, Urbaniak, Urbina, Ureña, Urías, Uribe, Urquidi
  Urrutia, Ushakov, Vaca, Väisänen, Valadez, Valdés, Valdez, Valdivia, Valencia, Valente, Valentín, Valentová
  Valenzuela, Valladares, Valle, Vallejo, Valles, Valtonen, Valverde, Vance, Vandervort, Vanegas, Vaněk, Váradi
  Varela, Varga, Vargas, Varma, Varman, Varrier, Vasconcelos, Vasile, Vasiliev, Vásquez, Vass, Vasseur, Vaughan
  Vaz, Vázquez, Vedvik, Vega, Vegge, Veiga, Velarde, Velasco, Velásquez, Velázquez, Veldkamp, Vélez, Véliz
  Venegas, Venter, Vera, Verdugo, Verduzco, Veres, Vergara, Verma, Veselý, Vestager, Vestergaard, Veum, Vicente
  Vicuña, Vidal, Videgaray, Vieira, Viera, Viesca, Vigil, Viklund, Villa, Villadsen, Villagómez, Villalba
  Villalobos, Villalpando, Villanueva, Villareal, Villarreal, Villaseñor, Villegas, Vincent, Vincze, Vinogradov
  Vinther, Vinueza, Virág, Virtanen, Visser, Vizcarra, Vlach, Vlachová, Vlahos, Vlasov, Võ, Vogel, Vogt, Vojtek
  Volkman, Volkov, Volodin, VonRueden, Vorobyov, Vörös, Vos, Vračar, Vries, Vũ, Vučevac, Vučić, Vuković, Vương
  Vəliyev, Vəsiyeva, Wade, Wadephul, Waelchi, Wagenaar, Wagner, Walczak, Walker, Wallace, Wallin, Walsh, Walter
  Walters, Walz, Wan, Wangchuck, Warner, Warren, Washington, Wasiu, Watanabe, Watkins, Watsica, Watson, Weah
  Weaver, Webb, Weber, Webster, Wehner, Wei, Weimann, Weiss, Weissnat, Weiß, Welch, Wells, Werner, West
  Westerwelle, Wheeler, Whitaker, White, Whitehead, Wiafe, Wickremesinghe, Widodo, Wieczorek, Wiegand, Wikström
  Wilcox, Wilderman, Wilkinson, Williams, Williamson, Willis, Willms, Wilson, Windler, Winkler, Winston
  Wintheiser, Winther, Wiśniewski, Wisoky, Wisozk, Witkowski, Witting, Wiza, Wójcik, Wold, Wolf, Wolff, Won, Wong
  Woźniak, Wright, Wróbel, Wu, Wuckert, Wunsch, Wuraola, Wyman, Xacon, Xana, Xavier, Xenia, Xi, Xia, Xiana, Xiao
  Xicoy, Xie, Xiong, Xu, Xue, Xəlilov, Yaamoa, Yacoubou, Yago, Yakovlev, Yamada, Yamaguchi, Yamamoto, Yamashita
  Yamazaki, Yami, Yan, Yanes, Yáñez, Yang, Yanukovych, Yao, Yaqub, Yar'Adua, Yawson, Ybarra, Yeboa, Yeboah, Yebra
  Yellen, Yépez, Yermak, Yeung, Yi, Yim, Yin, Yip, Yirenkyi, Yiu, Yoo, Yoon, Yoshida, Yost, Yu, Yuan, Yudhoyono
  Yue, Yuen, Yundt, Yunes, Yung, Yunta, Yushchenko, Yussuf, Yıldırım, Yıldız, Yılmaz, Zabala, Zabaleta, Zach
  Zaitsev, Zając, Zakharov, Zakharova, Zaldívar, Zamarreno, Zamarripa, Zambrada, Zambrana, Zambrano, Zamora
  Zamudio, Zapata, Zapatero, Zapletal, Zaragoza, Zárate, Zardari, Zarif, Zavala, Zayas, Zaydan, Zboncak, Zedillo
  Zelaya, Zelenka, Zelenska, Zelensky, Zelenskyy, Zeman, Zemlak, Zenawi, Zeng, Zepeda, Zertuche, Zhang, Zhao
  Zheng, Zhong, Zhou, Zhu, Zhukov, Zieliński, Ziemann, Zieme, Zijlstra, Zima, Zimmerman, Zimmermann, Zimová, Zondi
  Zou, Zubiría, Zulauf, Zuloaga, Zulu, Zuma, Zungu, Zúñiga, Zupančič, Zurita, Zwane, Ødegård, Østby, Østli, Đặng
  Đinh, Đỗ, Đoàn, Đorđević, Đurić, Əfəndiyeva, Əhmədov, Əliyev, Əliyeva, Ələkbərov, Ələkbərova
`;

export const surnames: readonly SharedWords[] = [{ class: 'surname', words: names }];
